import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/strategy.js';
import '../../src/define/timeline.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { FdsTimeline } from '../../src/elements/timeline/timeline.js';
import { timelineParts } from '../../src/elements/timeline/timeline.parts.js';
import { loadDetails } from '../../src/parts/details.js';
import { emptyModel, modelFrom, eventsFeed, eventsModel } from '../../stories/fixtures/models.js';
import { faded } from '../support/at-rest.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** How many events the shipped data have. */
const ALL = eventsModel().feed.events.length;
const UMBRELLA = 'event:2024-11-13-dachstrategie';
const GOALS = 'event:2025-03-26-zielbilder';

async function timeline(lang = 'de', spacing = 'even'): Promise<FdsTimeline> {
  // A model of its own for each test: the same model would share the selection.
  const model = modelFrom(eventsFeed());
  return fixture<FdsTimeline>(
    html`<fds-timeline lang=${lang} spacing=${spacing} .strategy=${model}></fds-timeline>`,
  );
}

async function withEvents(events: readonly object[]): Promise<FdsTimeline> {
  const element = await timeline();
  element.strategy = modelFrom({ ...eventsFeed(), events });
  await element.updateComplete;
  return element;
}

function button(element: Element, label: string): HTMLButtonElement {
  const buttons = [...rootOf(element).querySelectorAll('button')].filter(shown);
  const found = buttons.find(({ textContent }) => textContent.trim().startsWith(label));
  if (!found) throw new Error(`no button "${label}"`);
  return found;
}

/** The heading of a year, which opens and folds it. */
function yearButton(element: Element, year: string): HTMLButtonElement {
  return shadowQuery<HTMLButtonElement>(element, `[aria-controls="year-${year}"]`);
}

async function press(element: FdsTimeline, label: string): Promise<HTMLButtonElement> {
  const found = button(element, label);
  found.click();
  await element.updateComplete;
  return found;
}

/** The axis of both widths, as soon as its code is there. */
async function axesOf(element: FdsTimeline): Promise<Element[]> {
  await waitUntil(() => rootOf(element).querySelector('svg.axis'), 'no axis');
  return [...rootOf(element).querySelectorAll('svg.axis')];
}

/** The table, as soon as its code is there. */
async function tableOf(element: FdsTimeline): Promise<HTMLTableElement> {
  await waitUntil(() => rootOf(element).querySelector('table'), 'no table');
  return shadowQuery(element, 'table');
}

async function choose(element: FdsTimeline, ref: string): Promise<void> {
  entryOf(element, ref).click();
  await element.updateComplete;
}

const refsOf = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll<HTMLElement>('[data-ref^="event:"]')]
    .filter((entry) => !entry.closest('.details'))
    .map((entry) => entry.dataset['ref'] ?? '');

const openYears = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('.year-name[aria-expanded="true"]')].map(({ textContent }) =>
    textContent.trim(),
  );

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const shown = (node: Element): boolean => node.getClientRects().length > 0;

describe('<fds-timeline>', () => {
  const { now } = Date;
  before(async () => {
    await Promise.all([loadDetails(), timelineParts.more.load()]);
    Date.now = () => Date.UTC(2026, 10, 21, 13, 30);
  });
  after(() => {
    Date.now = now;
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('holds every event exactly once, in lists with the years as landmarks in them', async () => {
    const element = await timeline();
    const refs = refsOf(element);
    expect(refs.length).to.equal(ALL);
    expect(new Set(refs).size).to.equal(ALL);
    const years = '2022 2023 2024 2025 2026 2027 2029 2030'.split(' ');
    expect([...rootOf(element).querySelectorAll('h3')].map(textOf)).to.deep.equal(years);
    const lists = [...rootOf(element).querySelectorAll('ol')];
    expect(lists.map((list) => list.getAttribute('aria-label'))).to.deep.equal(years);
    // Before the first entry of its year, in the same place.
    for (const list of lists) expect(textOf(list.firstElementChild)).to.match(/^20\d\d /);
    expect(textOf(shadowQuery(element, '[part="lead"]'))).to.contain(`${ALL} Ereignisse`);
  });

  it('ends its rows at the edge alone, in the order of time', async () => {
    const element = await timeline();
    const box = (node: Element): DOMRect => node.getBoundingClientRect();
    const entries = [...rootOf(element).querySelectorAll('.line > li > .cell')].map(box);
    const { right } = box(shadowQuery(element, '.flow'));
    const widest = Math.max(...entries.map(({ width }) => width));
    for (const [index, next] of entries.entries()) {
      const before = entries[index - 1];
      if (!before) continue;
      if (next.top <= before.top + 1) expect(next.left).to.be.at.least(before.right - 1);
      else {
        expect(next.top).to.be.at.least(before.bottom - 1);
        // The next one had no room there any more, with its year before it.
        expect(right - before.right).to.be.below(widest + 100);
      }
    }
    const tops = new Set(entries.map(({ top }) => Math.round(top)));
    expect(tops.size, 'rows hold several entries').to.be.below(entries.length / 2);
  });

  it('gives an entry date, title, kind and status as its name, and a way past all of them', async () => {
    const element = await timeline();
    expect(textOf(entryOf(element, UMBRELLA))).to.equal(
      '13. Nov. 2024 Dachstrategie beschlossen (Teil 1) Beschluss 2024/40',
    );
    const skip = button(element, 'Zeitstrahl überspringen');
    const hidden = skip.getBoundingClientRect();
    skip.focus();
    await sendKeys({ press: 'Enter' });
    expect(hidden.height).to.be.above(0);
    const end = rootOf(element).activeElement;
    expect(textOf(end)).to.equal('Ende des Zeitstrahls');
    // What can always take the focus is "clickable" to screen readers.
    skip.focus();
    expect(end?.hasAttribute('tabindex')).to.equal(false);
    const after = [...rootOf(element).querySelectorAll('.entry')].filter(
      (each) => (end?.compareDocumentPosition(each) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(after).to.deep.equal([]);
    const before = [...rootOf(element).querySelectorAll('button')].indexOf(skip);
    expect(before, 'stops before it').to.be.below(14);
  });

  it('passes axe as a line, to scale and with details', async () => {
    const element = await timeline('de', 'scale');
    await axesOf(element);
    await choose(element, GOALS);
    await faded(element);
    await expect(element).to.be.accessible();
  });

  it('passes axe as a table with details', async () => {
    const element = await timeline();
    await press(element, 'Tabelle');
    await tableOf(element);
    await choose(element, GOALS);
    await faded(element);
    await expect(element).to.be.accessible();
  });

  it('says date, kind, number and status of an entry in words', async () => {
    const element = await timeline();
    const cellText = (ref: string): string => textOf(entryOf(element, ref).closest('li'));
    expect(cellText(UMBRELLA)).to.equal(
      '13. Nov. 2024 Dachstrategie beschlossen (Teil 1) Beschluss 2024/40',
    );
    expect(cellText('event:2026-ende-projekte')).to.equal(
      'Dez. 2026 Die übrigen ersten Vorhaben enden Meilenstein · geplant, nicht bestätigt',
    );
  });

  it('draws today between what has begun and what is ahead', async () => {
    const element = await timeline();
    const today = shadowQuery(element, 'li.today');
    expect(textOf(today)).to.equal('Heute, 21. November 2026');
    expect(textOf(today.previousElementSibling)).to.contain('Juli 2026');
    expect(textOf(today.nextElementSibling)).to.contain('Dez. 2026');
    expect(today.nextElementSibling?.querySelector('.mark')?.getAttribute('data-phase')).to.equal(
      'unconfirmed',
    );
  });

  it('folds long years of a crowd alone, and opens them by keyboard, one at a time', async () => {
    const day = (year: number) => (_: unknown, n: number) => ({
      id: `d${year}-${n}`,
      title: `Ereignis ${n}`,
      kind: n % 2 ? 'decision' : 'session',
      date: `${year}-0${1 + (n % 9)}-02`,
    });
    const element = await withEvents([
      ...Array.from({ length: 60 }, day(2024)),
      ...Array.from({ length: 5 }, day(2025)),
      ...Array.from({ length: 60 }, day(2026)),
    ]);
    expect(openYears(element)).to.deep.equal(['2026']);
    expect(shown(entryOf(element, 'event:d2025-0'))).to.equal(true);
    const year = yearButton(element, '2024');
    const months = (): Element | null | undefined =>
      year.closest('.year')?.querySelector('.months');
    // Decisions of nine months.
    expect(textOf(months()?.querySelector('.numbers'))).to.equal('343434333');
    year.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(openYears(element)).to.deep.equal(['2024']);
    expect(rootOf(element).activeElement).to.equal(year);
    expect(months()).to.equal(null);
    expect(shown(entryOf(element, 'event:d2024-0'))).to.equal(true);
    // Today is seen also where its year is folded.
    expect(shadowText(element)).to.contain('Heute, 21. November 2026');
  });

  it('opens and closes details by keyboard, in place', async () => {
    const element = await timeline();
    const entry = entryOf(element, GOALS);
    entry.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(entry.dataset['state']).to.equal('selected');
    const details = shadowQuery(element, '.details');
    expect(details.closest('li')).to.equal(entry.closest('li'));
    expect(textOf(details)).to.contain('Schließen');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(entry.dataset['state']).not.to.equal('selected');
    expect(rootOf(element).querySelector('.details')).to.equal(null);
    expect(rootOf(element).activeElement).to.equal(entry);
  });

  it('gives the focus back to the entry when its details are closed', async () => {
    const element = await timeline();
    await choose(element, GOALS);
    shadowQuery(element, '.details .close').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rootOf(element).querySelector('.details')).to.equal(null);
    expect(rootOf(element).activeElement).to.equal(entryOf(element, GOALS));
  });

  it('shows what is chosen inside the details at the same place, and marks its events', async () => {
    const element = await timeline();
    await choose(element, 'event:2025-03-24-noots-vertrag');
    const place = entryOf(element, 'event:2025-03-24-noots-vertrag').closest('li');
    shadowQuery(element, '.details [data-ref="actor:DE-HE"]').click();
    await element.updateComplete;
    expect(shadowQuery(element, '.details').closest('li')).to.equal(place);
    expect(textOf(shadowQuery(element, '.details'))).to.contain('Hessen');
    expect(entryOf(element, 'event:2024-02-eltville').dataset['state']).to.equal('linked');
  });

  it('asks by fds-select first, and does nothing where the page prevents it', async () => {
    const element = await timeline();
    element.addEventListener('fds-select', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(element, 'fds-select');
    entryOf(element, GOALS).click();
    const { detail } = (await asked) as CustomEvent<unknown>;
    expect(detail).to.deep.equal({ type: 'event', id: '2025-03-26-zielbilder' });
    await element.updateComplete;
    expect(entryOf(element, GOALS).dataset['state']).not.to.equal('selected');
  });

  it('marks the events of a Land that the page has chosen', async () => {
    const model = eventsModel();
    const strategy = await fixture<FdsStrategy>(html`
      <fds-strategy .strategy=${model}>
        <fds-timeline></fds-timeline>
      </fds-strategy>
    `);
    const element = strategy.querySelector('fds-timeline');
    if (!element) throw new Error('a timeline expected');
    strategy.selection = { type: 'actor', id: 'DE-HE' };
    await element.updateComplete;
    const linked = [...rootOf(element).querySelectorAll('.entry[data-state="linked"]')];
    expect(linked.length).to.equal(model.eventsByActor.get('DE-HE')?.length);
    // The page has chosen a Land: its details belong to a widget that shows Länder.
    expect(rootOf(element).querySelector('.details')).to.equal(null);
    strategy.selection = { type: 'event', id: '2024-11-13-dachstrategie' };
    await element.updateComplete;
    expect(shadowQuery(element, '.details').closest('li')).to.equal(
      entryOf(element, UMBRELLA).closest('li'),
    );
    strategy.selection = null;
  });

  it('says how many entries of a folded year are linked, and opens that of a choice', async () => {
    const events = Array.from({ length: 120 }, (_, n) => ({
      id: `e${n}`,
      title: `Ereignis ${n}`,
      date: n < 60 ? '2024-03' : '2026-03',
      actors: n % 20 === 0 ? ['DE-HE'] : [],
    }));
    const strategy = await fixture<FdsStrategy>(html`
      <fds-strategy .strategy=${modelFrom({ ...eventsFeed(), events })}>
        <fds-timeline></fds-timeline>
      </fds-strategy>
    `);
    const element = strategy.querySelector('fds-timeline');
    if (!element) throw new Error('a timeline expected');
    strategy.selection = { type: 'actor', id: 'DE-HE' };
    await element.updateComplete;
    const folded = yearButton(element, '2024').closest('.year');
    expect(textOf(folded?.querySelector('.related'))).to.equal('3 verknüpft');
    strategy.selection = { type: 'event', id: 'e50' };
    await element.updateComplete;
    expect(openYears(element)).to.deep.equal(['2024']);
    expect(shown(entryOf(element, 'event:e50'))).to.equal(true);
    strategy.selection = null;
  });

  it('is the same as a table: every entry, with date, kind, status, number and actors', async () => {
    const element = await timeline();
    const line = refsOf(element);
    const toggle = await press(element, 'Tabelle');
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    await tableOf(element);
    expect(refsOf(element)).to.deep.equal(line);
    const row0 = entryOf(element, UMBRELLA).closest('tr');
    expect(row0?.querySelector('th')?.getAttribute('scope')).to.equal('row');
    const cells = [...(row0?.cells ?? [])].map(textOf);
    expect(cells.slice(0, 5)).to.deep.equal([
      'Datum 13. Nov. 2024',
      'Dachstrategie beschlossen (Teil 1)',
      'Art Beschluss',
      'Status erfolgt',
      'Beschluss 2024/40',
    ]);
    await choose(element, UMBRELLA);
    const row = entryOf(element, UMBRELLA).closest('tr')?.nextElementSibling;
    expect(textOf(row?.querySelector('.details'))).to.contain('Dachstrategie beschlossen');
  });

  it('turns into a table and back by keyboard, with the focus on the button', async () => {
    const element = await timeline();
    const toggle = button(element, 'Tabelle');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    const table = await tableOf(element);
    expect(rootOf(element).activeElement).to.equal(toggle);
    expect(rootOf(element).querySelector('ol')).to.equal(null);
    // Its look has come with it.
    expect(getComputedStyle(table).borderCollapse).to.equal('collapse');
    const list = button(element, 'Liste');
    list.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    expect(list.getAttribute('aria-pressed')).to.equal('true');
    expect(rootOf(element).activeElement).to.equal(list);
    expect(rootOf(element).querySelector('table')).to.equal(null);
    expect(rootOf(element).querySelectorAll('ol').length).to.equal(8);
  });

  it('shows decisions only, and says how many entries are left out', async () => {
    const element = await timeline();
    await choose(element, 'event:2025-03-24-noots-vertrag');
    await press(element, 'Nur Beschlüsse');
    const decisions = eventsModel().feed.events.filter(({ kind }) => kind === 'decision').length;
    const entries = refsOf(element).filter((ref) => !ref.endsWith('noots-vertrag'));
    expect(entries.length).to.equal(decisions);
    expect(textOf(shadowQuery(element, '.note'))).to.equal(
      `Gezeigt: ${decisions} Beschlüsse. Ausgeblendet: ${ALL - decisions} weitere Ereignisse.`,
    );
    // The choice is not lost with its entry.
    expect(textOf(shadowQuery(element, '.details'))).to.contain('NOOTS-Staatsvertrag');
    await press(element, 'Nur Beschlüsse');
    expect(rootOf(element).querySelector('.note')).to.equal(null);
  });

  it('draws an axis to scale, which chooses by click and holds no tab stops', async () => {
    const element = await timeline('de', 'scale');
    // The list does not wait for the axis.
    expect(refsOf(element).length).to.equal(ALL);
    const axes = await axesOf(element);
    const visible = axes.filter((axis) => getComputedStyle(axis).display !== 'none');
    expect(visible.length).to.equal(1);
    const [axis] = visible;
    if (!axis) throw new Error('an axis expected');
    expect(axis.getAttribute('aria-hidden')).to.equal('true');
    expect(axis.querySelectorAll('a, button, [tabindex]').length).to.equal(0);
    const marks = [...axis.querySelectorAll('.axis-mark')];
    expect(marks.length).to.equal(ALL);
    for (const mark of marks) {
      expect(mark.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(mark.querySelector('.shape')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    }
    const mark = marks.find(({ textContent }) => textContent.includes('Dachstrategie beschlossen'));
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(entryOf(element, UMBRELLA).dataset['state']).to.equal('selected');
    expect(mark?.getAttribute('data-state')).to.equal('selected');
    expect(shown(entryOf(element, UMBRELLA))).to.equal(true);
    element.spacing = 'even';
    await element.updateComplete;
    expect(rootOf(element).querySelector('.scale')).to.equal(null);
    element.spacing = 'scale';
    expect((await axesOf(element)).length).to.equal(2);
  });

  it('keeps focus and choice when newer data arrive', async () => {
    const element = await timeline();
    const entry = entryOf(element, GOALS);
    entry.focus();
    const feed = eventsFeed();
    const events = feed['events'] as object[];
    events.unshift({ id: 'new', title: 'Neu', date: '2025-01-02', kind: 'session' });
    element.strategy = modelFrom(feed);
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(entry);
    expect(textOf(entryOf(element, 'event:new').closest('li'))).to.contain(
      'Status nicht angegeben',
    );
  });

  it('puts what has no date at the end and says so', async () => {
    const element = await withEvents([
      { id: 'b', title: 'Irgendwann', kind: 'milestone', status: 'planned' },
      { id: 'a', title: 'Einmal', kind: 'milestone', date: '2024' },
    ]);
    expect(refsOf(element)).to.deep.equal(['event:a', 'event:b']);
    const last = [...rootOf(element).querySelectorAll('.year')].at(-1);
    expect(textOf(last)).to.match(/^Ohne Datum Datum nicht angegeben (neu )?Irgendwann/);
  });

  it('says what lies beyond the axis, and has no axis without dates', async () => {
    const element = await withEvents([
      { id: 'a', title: 'Einmal', date: '2024' },
      { id: 'b', title: 'Zweimal', date: '2025' },
      { id: 'c', title: 'Nie', date: '2199-12-31' },
    ]);
    element.spacing = 'scale';
    await axesOf(element);
    expect(textOf(shadowQuery(element, '.scale .note'))).to.equal(
      'Außerhalb der Zeitachse: 1 danach.',
    );
    element.strategy = modelFrom({ ...eventsFeed(), events: [{ id: 'a', title: 'Irgendwann' }] });
    await element.updateComplete;
    expect(rootOf(element).querySelector('svg.axis')).to.equal(null);
    expect(refsOf(element)).to.deep.equal(['event:a']);
  });

  it('says in words that there is nothing, or no decision', async () => {
    const element = await withEvents([{ id: 'a', title: 'Einmal', date: '2024' }]);
    await press(element, 'Nur Beschlüsse');
    expect(shadowText(element)).to.contain('Die Daten enthalten keine Beschlüsse.');
    element.strategy = emptyModel();
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Die Daten enthalten keine Ereignisse.');
  });

  it('speaks English on request, and follows a change', async () => {
    const element = await timeline('en');
    expect(shadowText(element)).to.contain(`${ALL} events from November 2022`);
    expect(shadowText(element)).to.contain('Today, 21 November 2026');
    expect(shadowText(element)).to.contain('planned, not confirmed');
    element.lang = 'de';
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Der Weg der Strategie');
  });

  it('draws very many years in turns, and is complete when it says so', async () => {
    const events = Array.from({ length: 240 }, (_, n) => ({
      id: `e${n}`,
      title: `Ereignis ${n}`,
      date: String(1900 + Math.floor(n / 2)),
    }));
    const element = document.createElement('fds-timeline');
    element.strategy = modelFrom({ ...eventsFeed(), events });
    const box = await fixture(html`<div></div>`);
    box.append(element);
    const years = (): number => element.shadowRoot?.querySelectorAll('[part="year"]').length ?? 0;
    // The first rendering is under way as a microtask; the next ones wait for frames.
    for (let tick = 0; tick < 20 && years() === 0; tick += 1) await Promise.resolve();
    expect(years()).to.be.within(1, 119);
    await element.updateComplete;
    expect(years()).to.be.at.least(120);
  });

  it('has the heading level it is given, and its years one level below', async () => {
    const element = await timeline();
    element.headingLevel = 4;
    await element.updateComplete;
    expect(textOf(shadowQuery(element, 'h4'))).to.equal('Der Weg der Strategie');
    expect(rootOf(element).querySelectorAll('h5').length).to.equal(8);
  });

  for (const width of [800, 1240]) {
    it(`ends every row at the same edge at ${width} px, and no year touches the line`, async () => {
      const box = await fixture(html`<div></div>`);
      (box as HTMLElement).style.width = `${width}px`;
      const element = document.createElement('fds-timeline');
      element.strategy = modelFrom(eventsFeed());
      box.append(element);
      await waitUntil(() => rootOf(element).querySelector('.item'));
      const edge = element.getBoundingClientRect().right;
      // "Today" stands in the row like an entry, and may end it.
      const heads = [...rootOf(element).querySelectorAll('.item .head, .line > .today')];
      const boxes = heads.map((head) => ({
        ...head.getBoundingClientRect().toJSON(),
        line: parseFloat(getComputedStyle(head, '::after').marginInlineEnd) || 0,
        landmark: head.closest('li')?.querySelector('.landmark')?.getBoundingClientRect().left,
      })) as (DOMRect & { readonly line: number; readonly landmark?: number })[];
      for (const [index, { right, top, line }] of boxes.entries()) {
        const next = boxes[index + 1];
        if (!next) continue;
        if (next.top > top + 4) {
          expect(edge - right, textOf(heads[index])).to.be.within(0, 16);
        } else if (next.landmark !== undefined) {
          expect(next.landmark - (right - line), textOf(heads[index])).to.be.at.least(3);
        }
      }
    });
  }

  it('begins no line with what stands between two words', async () => {
    const element = await timeline();
    const kinds = [...rootOf(element).querySelectorAll('.kind:not([data-plain])')];
    expect(kinds.filter(({ textContent }) => textContent?.includes('·')).length).to.be.above(0);
    for (const { textContent } of kinds) expect(textContent).not.to.contain(' ·');
  });

  for (const width of [320, 768, 1280]) {
    it(`keeps inside its box at ${width} px`, async () => {
      const box = await fixture(html`<div></div>`);
      (box as HTMLElement).style.width = `${width}px`;
      const element = document.createElement('fds-timeline');
      element.strategy = modelFrom(eventsFeed());
      element.spacing = 'scale';
      box.append(element);
      await axesOf(element);
      const { right } = element.getBoundingClientRect();
      const entries = [
        ...rootOf(element).querySelectorAll('.entry, .date, .kind, .head, .landmark'),
      ];
      for (const entry of entries) {
        expect(entry.getBoundingClientRect().right, textOf(entry)).to.be.at.most(right + 0.5);
      }
      expect(element.scrollWidth).to.be.at.most(width);
    });
  }
});
