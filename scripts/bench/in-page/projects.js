/** In the page: map, list and filter over many generated projects, from parsed feed to paint. */
import '../../../dist/define.js';
import { buildModel, parseFeed } from '../../../dist/index.js';
import { frames, painted, until } from './frames.js';

const at = (list, n) => list[n % list.length];
const ids = (list) => list.map(({ id }) => id);

/** The shipped feed with `count` projects, uneven as a portfolio is. */
function feedWith(feed, count) {
  const laender = ids(feed.actors.filter(({ kind }) => kind === 'land'));
  const doing = ['Ausbau', 'Pilotierung', 'Ablösung', 'Erprobung'];
  const things = ['der Verwaltungscloud', 'des Nutzerkontos', 'eines Registerabrufs'];
  const projects = Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    title: `${at(doing, n)} ${at(things, n * 7)} ${n}`,
    summary: 'Was erreicht werden soll, in einem Satz, wie er in den Daten steht.',
    kind: at(['project', 'project', 'product', 'standard', 'service'], n),
    status: at(['running', 'planned', 'done'], n * 5),
    scope: at(ids(feed.scopes), n * 3),
    topic: at(ids(feed.topics), n * 11),
    leitlinien: [at(ids(feed.leitlinien), n * 13)],
    links: 'editorial',
    lead: n % 9 === 0 ? [at(laender, n), at(laender, n + 5)] : [at(laender, n * 7)],
    partners: n % 4 === 0 ? [at(laender, n + 1), at(laender, n + 3)] : [],
    period: `${2020 + (n % 7)}/${2027 + (n % 4)}`,
  }));
  // No event leads to them.
  const events = feed.events.map((event) => ({ ...event, projects: [] }));
  return parseFeed({ ...feed, projects, events }).feed;
}

/** The three widgets in a strategy, and how long they took to be painted. */
async function show(feed) {
  const begun = performance.now();
  const strategy = document.createElement('fds-strategy');
  strategy.strategy = buildModel(feed);
  const names = ['filter', 'project-map', 'project-list'];
  const widgets = names.map((name) => document.createElement(`fds-${name}`));
  strategy.append(...widgets);
  document.body.append(strategy);
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part="body"]')));
  return { strategy, widgets, time: (await painted()) - begun };
}

/** One round; times in milliseconds. */
export async function measureProjects(count) {
  const feed = feedWith(await (await fetch('/feed.v1.json')).json(), count);
  const { strategy, widgets, time } = await show(feed);
  const [filter, map] = widgets;
  const nodes = () =>
    widgets.reduce((sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('*').length, 0);
  const all = [nodes()];
  const timed = async (act) => {
    const start = performance.now();
    act();
    const took = (await painted()) - start;
    await frames(30);
    all.push(nodes());
    return took;
  };
  const land = () => map.shadowRoot.querySelector('button[data-place="DE-HE"]');
  await until(land);
  // As a visitor does before the click: what is needed then is fetched.
  land().dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await frames(20);
  const chosen = await timed(() => land().click());
  const field = filter.shadowRoot.querySelector('input');
  // As a visitor does before typing: texts are prepared then.
  field.focus();
  await frames(60);
  const typed = [];
  for (const text of ['v', 've', 'ver', 'verw', 'verwa']) {
    const type = () => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    typed.push(await timed(type));
  }
  strategy.remove();
  const [first, ...next] = typed;
  return { painted: time, chosen, first, next: Math.max(...next), nodes: Math.max(...all) };
}
