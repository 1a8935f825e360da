/** In the page: the timeline over many generated events, from parsed feed to paint. */
import '../../../dist/define/timeline.js';
import { buildModel, parseFeed } from '../../../dist/index.js';
import { painted, until } from './frames.js';

const ZOOMS = 6;

/**
 * Events as they come in forty years of a strategy: most of them known to the day, some to the month,
 * quarter, half-year or year, some periods, some without end; clustered around sessions.
 */
function feedWith(count) {
  const kinds = [
    'session',
    'decision',
    'decision',
    'milestone',
    'workshop',
    'publication',
    'meeting',
  ];
  const pad = (number) => String(number).padStart(2, '0');
  const events = Array.from({ length: count }, (_, n) => {
    const year = 2005 + Math.floor((n * 40) / count);
    const month = 1 + ((n * 7) % 12);
    const day = `${year}-${pad(month)}-${pad(1 + ((n * 13) % 28))}`;
    const dates = [
      day,
      day,
      day,
      day,
      `${year}-${pad(month)}`,
      `${year}-33`,
      `${year}-41`,
      `${year}`,
    ];
    const periods = [`${day}/${year}-12-31`, `${year}-${pad(month)}/..`];
    const kind = kinds[n % kinds.length];
    return {
      id: `event-${n}`,
      title: `Ereignis ${n} der Föderalen Digitalstrategie`,
      summary: 'Was beschlossen wurde, in einem Satz, wie er in den Daten steht.',
      kind,
      date: n % 23 === 0 ? periods[n % 2] : dates[n % dates.length],
      status: year > 2026 ? 'planned' : 'done',
      ...(kind === 'decision' && { decision: { number: `${year}/${n}` } }),
    };
  });
  return { version: 1, updated: '2026-11-21T00:00:00Z', events };
}

/** One timeline in the page, and how long it took to be painted. */
async function show(feed, spacing) {
  const begun = performance.now();
  const element = document.createElement('fds-timeline');
  element.spacing = spacing;
  element.strategy = buildModel(feed);
  document.body.append(element);
  await element.updateComplete;
  return { element, time: (await painted()) - begun };
}

const nodes = ({ shadowRoot }) => shadowRoot.querySelectorAll('*').length;
const button = ({ shadowRoot }, words) =>
  [...shadowRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === words);

/** One round; times in milliseconds. */
export async function measureTimeline(count) {
  const feed = parseFeed(feedWith(count)).feed;
  const even = await show(feed, 'even');
  const all = [nodes(even.element)];
  even.element.remove();
  const { element } = await show(feed, 'scale');
  await until(() => button(element, 'Vergrößern'));
  all.push(nodes(element));
  const steps = [];
  for (let step = 0; step < ZOOMS; step++) {
    const begun = performance.now();
    button(element, 'Vergrößern').click();
    await element.updateComplete;
    steps.push((await painted()) - begun);
    all.push(nodes(element));
  }
  element.remove();
  return { painted: even.time, zoom: Math.max(...steps), nodes: Math.max(...all) };
}
