import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/strategy.js';
import '../../src/define/timeline.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { FdsTimeline } from '../../src/elements/timeline/timeline.js';
import { timelineParts } from '../../src/elements/timeline/timeline.parts.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  manyEventsModel,
  modelFrom,
  eventsFeed,
  eventsModel,
} from '../../stories/fixtures/models.js';
import { asWritten } from '../support/dates.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** How many events the shipped data have. */
const ALL = eventsModel().feed.events.length;

const shown = (node: Element): boolean => node.getClientRects().length > 0;

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function timeline(
  events?: readonly object[],
  attributes: { spacing?: string; view?: string; width?: number; lang?: string } = {},
): Promise<FdsTimeline> {
  const { spacing, view, width = 1000, lang = 'de' } = attributes;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('fds-timeline');
  element.setAttribute('lang', lang);
  if (spacing) element.setAttribute('spacing', spacing);
  if (view) element.setAttribute('view', view);
  element.strategy = modelFrom({ ...eventsFeed(), ...(events && { events }) });
  box.append(element);
  await element.updateComplete;
  return element;
}

function button(element: Element, label: string): HTMLButtonElement {
  const found = [...rootOf(element).querySelectorAll('button')]
    .filter(shown)
    .find(({ textContent }) => textContent.trim() === label);
  if (!found) throw new Error(`no button "${label}"`);
  return found;
}

async function press(element: FdsTimeline, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

const pressed = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('.switches .views [aria-pressed="true"]')]
    .filter(shown)
    .map(textOf);

async function axisBox(element: FdsTimeline): Promise<HTMLElement> {
  await waitUntil(() => rootOf(element).querySelector('.axis-box'), 'no axis');
  return shadowQuery(element, '.axis-box');
}

const marksOf = (element: Element): string[] =>
  [...rootOf(element).querySelectorAll('.axis.wide .axis-mark title')].map(textOf);

const countNodes = (element: Element): number => rootOf(element).querySelectorAll('*').length;

describe('<fds-timeline>: views', () => {
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

  it('is an axis where it is wide and a list where it is narrow, and says which', async () => {
    expect(pressed(await timeline())).to.deep.equal(['Zeitachse']);
    expect(pressed(await timeline(undefined, { width: 320 }))).to.deep.equal(['Liste']);
  });

  it('turns the axis into a list and back, with the focus on the button', async () => {
    const element = await timeline();
    const columns = (): number => {
      const all = [...rootOf(element).querySelectorAll('[aria-label="2024"] .cell')];
      expect(all).to.have.length.above(4);
      const tops = all.map((each) => Math.round(each.getBoundingClientRect().top));
      return tops.some((top, index) => top === tops[index - 1]) ? 2 : 1;
    };
    expect(columns()).to.equal(2);
    const list = button(element, 'Liste');
    list.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(columns()).to.equal(1);
    expect(pressed(element)).to.deep.equal(['Liste']);
    expect(rootOf(element).activeElement).to.equal(list);
    await press(element, 'Zeitachse');
    expect(columns()).to.equal(2);
  });

  it('draws the axis where it is narrow too, on request, and keeps inside its box', async () => {
    const element = await timeline(undefined, { width: 320 });
    await press(element, 'Zeitachse');
    const [a, b] = [...rootOf(element).querySelectorAll('.flow .cell')].slice(-2);
    expect(a?.getBoundingClientRect().top).to.equal(b?.getBoundingClientRect().top);
    expect(element.scrollWidth).to.be.at.most(320);
    expect(pressed(element)).to.deep.equal(['Zeitachse']);
  });

  it('takes the view from its attribute', async () => {
    expect(pressed(await timeline(undefined, { view: 'list' }))).to.deep.equal(['Liste']);
    const element = await timeline(undefined, { view: 'table' });
    await waitUntil(() => rootOf(element).querySelector('table'));
    expect(pressed(element)).to.deep.equal(['Tabelle']);
  });

  it('jumps to a year of a crowd: opens it and moves the focus to its name, and not the page', async () => {
    const events = Array.from({ length: 120 }, (_, n) => ({
      id: `e${n}`,
      title: `Ereignis ${n}`,
      date: ['2023', '2024-02', '2026'][n < 3 ? 0 : 1 + (n % 2)],
    }));
    const element = await timeline(events);
    const { href } = location;
    const jump = (year: string): HTMLButtonElement | undefined =>
      [...shadowQuery(element, '[part="jumps"]').querySelectorAll('button')].find(
        (each) => textOf(each) === year,
      );
    jump('2024')?.focus();
    await sendKeys({ press: 'Enter' });
    const heading = shadowQuery(element, '[aria-controls="year-2024"]');
    await waitUntil(() => rootOf(element).activeElement === heading);
    expect(heading.getAttribute('aria-expanded')).to.equal('true');
    expect(heading.closest('h3')).not.to.equal(null);
    // A year that is never folded has its name in the line.
    jump('2023')?.click();
    await waitUntil(() => textOf(rootOf(element).activeElement) === '2023');
    expect(rootOf(element).activeElement?.closest('li')).not.to.equal(null);
    expect(location.href).to.equal(href);
  });

  it('stays as it is where the code cannot be fetched, and says so', async () => {
    const element = await timeline();
    const more = new (timelineParts.more.constructor as new (load: () => Promise<never>) => never)(
      () => Promise.reject(new Error('offline')),
    );
    Object.assign(element, { parts: { more } });
    const fresh = document.createElement('fds-timeline');
    Object.assign(fresh, { parts: { more } });
    fresh.strategy = modelFrom(eventsFeed());
    element.replaceWith(fresh);
    await fresh.updateComplete;
    button(fresh, 'Tabelle').click();
    await waitUntil(() => shadowText(fresh).includes('kann gerade nicht'));
    expect(pressed(fresh)).to.deep.equal(['Zeitachse']);
  });

  it('speaks of events in all its sentences, and of entries only where projects are meant', async () => {
    const element = await timeline();
    entryOf(element, 'event:2025-03-24-noots-vertrag').click();
    await element.updateComplete;
    expect(textOf(shadowQuery(element, '[part="lead"]'))).not.to.contain('Eintr');
  });
});

describe('<fds-timeline>: decisions', () => {
  before(() => timelineParts.more.load());

  const decision = (id: string, number: string, revokes: readonly string[] = []): object => ({
    id,
    title: `Titel ${number}`,
    summary: `Inhalt ${number}`,
    kind: 'decision',
    date: '2026-03',
    session: 49,
    place: 'Rostock',
    decision: { number, url: 'https://example.org/b', revokes },
  });
  const EVENTS = [
    decision('a', '2026/01'),
    decision('b', '2026/02', ['2026/01', '2019/99']),
    { id: 'c', title: 'Sitzung', kind: 'session', date: '2026-04' },
  ];

  it('say session, place, content and link, what they revoke and what has revoked them', async () => {
    const element = await timeline(EVENTS);
    await press(element, 'Nur Beschlüsse');
    const item = (id: string): string => textOf(entryOf(element, `event:${id}`).closest('li'));
    expect(item('b')).to.contain('Beschluss 2026/02');
    expect(item('b')).to.contain('49. Sitzung, Rostock');
    expect(item('b')).to.contain('Inhalt 2026/02');
    expect(item('b')).to.contain(
      'Hebt auf: Beschluss 2026/01, Beschluss 2019/99 (nicht in den Daten)',
    );
    expect(item('a')).to.contain('Aufgehoben durch: Beschluss 2026/02');
    const link = entryOf(element, 'event:a').closest('li')?.querySelector('a');
    expect(textOf(link)).to.equal('Beschlusstext');
    expect(link?.href).to.equal('https://example.org/b');
    expect(rootOf(element).querySelector('[data-ref="event:c"]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('lead to each other', async () => {
    const element = await timeline(EVENTS);
    await press(element, 'Nur Beschlüsse');
    const item = entryOf(element, 'event:a').closest('li');
    const link = [...(item?.querySelectorAll('button.link') ?? [])].find(
      (each) => textOf(each) === 'Beschluss 2026/02',
    );
    (link as HTMLButtonElement | undefined)?.click();
    await element.updateComplete;
    expect(entryOf(element, 'event:b').dataset['state']).to.equal('selected');
  });

  it('say in their details what has revoked them', async () => {
    await loadDetails();
    const element = await timeline(EVENTS);
    entryOf(element, 'event:a').click();
    await element.updateComplete;
    expect(textOf(shadowQuery(element, '.details'))).to.contain('aufgehoben durch 2026/02');
  });
});

describe('<fds-timeline>: to scale', () => {
  const { now } = Date;
  before(async () => {
    await timelineParts.more.load();
    Date.now = () => Date.UTC(2026, 10, 21, 13, 30);
  });
  after(() => {
    Date.now = now;
  });

  it('comes nearer and moves by buttons and keys, and says what it shows', async () => {
    const element = await timeline(undefined, { spacing: 'scale' });
    const box = await axisBox(element);
    const all = marksOf(element).length;
    expect(all).to.equal(ALL);
    box.focus();
    await sendKeys({ press: '+' });
    await element.updateComplete;
    const near = marksOf(element);
    expect(near.length).to.be.lessThan(all);
    const words = (): string => textOf(rootOf(element).querySelector('.scale .note'));
    expect(words()).to.match(new RegExp(`: ${near.length} von ${ALL} Ereignissen\\.`));
    expect([box.role, box.ariaLabel, box.ariaValueNow]).to.deep.equal([
      'slider',
      'Zeitachse',
      '500.050',
    ]);
    expect(box.ariaValueText).to.equal(words());
    expect(words()).to.match(/^\S+ \d{4} bis \S+ \d{4}: /);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(marksOf(element)).not.to.deep.equal(near);
    expect(box.ariaValueNow).to.equal('750.050');
    expect(rootOf(element).activeElement).to.equal(box);
    await press(element, 'Ganzer Zeitraum');
    expect(marksOf(element).length).to.equal(all);
    expect(words()).to.equal('');
    expect(box.ariaValueText).to.match(/^Ganzer Zeitraum, \S+ \d{4} bis \S+ \d{4}\.$/);
    expect(button(element, 'Verkleinern').getAttribute('aria-disabled')).to.equal('true');
  });

  it('leaves keys with modifiers and the wheel to the browser', async () => {
    const element = await timeline(undefined, { spacing: 'scale' });
    const box = await axisBox(element);
    const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
    box.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    const key = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true });
    box.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
    await element.updateComplete;
    expect(marksOf(element).length).to.equal(ALL);
  });

  it('comes nearer between two fingers, and moves with one', async () => {
    const element = await timeline(undefined, { spacing: 'scale' });
    const box = await axisBox(element);
    box.setPointerCapture = () => undefined;
    const { left, width, top } = box.getBoundingClientRect();
    const point = (type: string, pointerId: number, part: number): void => {
      const place = { clientX: left + part * width, clientY: top + 20 };
      box.dispatchEvent(
        new PointerEvent(type, { pointerId, pointerType: 'touch', bubbles: true, ...place }),
      );
    };
    point('pointerdown', 1, 0.4);
    point('pointerdown', 2, 0.6);
    point('pointermove', 1, 0.2);
    point('pointermove', 2, 0.8);
    await element.updateComplete;
    const near = marksOf(element);
    expect(near.length).to.be.lessThan(ALL);
    point('pointerup', 2, 0.8);
    point('pointermove', 1, 0.6);
    point('pointerup', 1, 0.6);
    await element.updateComplete;
    expect(marksOf(element)).not.to.deep.equal(near);
    expect(getComputedStyle(box).touchAction).to.equal('pan-y');
  });

  it('has lanes by kind, and says where events have no topics', async () => {
    const kinds = ['decision', 'session', 'milestone'];
    const events = kinds.map((kind, n) => ({
      id: kind,
      title: kind,
      kind,
      date: `2025-0${n + 1}`,
    }));
    const element = await timeline(events, { spacing: 'scale' });
    await axisBox(element);
    await press(element, 'Nach Art');
    const names = [...rootOf(element).querySelectorAll('.axis.wide .axis-band text')].map(textOf);
    expect(names).to.include.members(['Beschlüsse', 'Sitzungen', 'Meilensteine']);
    expect(marksOf(element).length).to.equal(3);
    const words = (): string => textOf(rootOf(element).querySelector('.scale .note'));
    expect(words()).to.contain('keinem Schwerpunktthema');
    const [first, ...others] = events;
    const topics = [{ id: 'data', title: 'Daten' }];
    element.strategy = modelFrom({ topics, events: [{ ...first, topic: 'data' }, ...others] });
    await element.updateComplete;
    expect(marksOf(element).length).to.equal(3);
    expect(words()).to.equal('');
  });

  it('shows the periods of projects by topic, each with its scope, and passes axe', async () => {
    const element = await timeline(undefined, { spacing: 'scale' });
    const { projects: all } = eventsModel().feed;
    const dated = all.filter(({ period }) => period !== undefined);
    await axisBox(element);
    await press(element, 'Phasen und Laufzeiten');
    await waitUntil(() => rootOf(element).querySelector('.period-item'), 'no periods');
    const items = [...rootOf(element).querySelectorAll('.period-item')];
    const projects = items.filter((item) => !item.closest('[part="phases"]'));
    expect(projects.length).to.be.above(0);
    for (const item of projects) expect(textOf(item)).to.match(/(ab|bis|–|\d{4}).* · /);
    expect(textOf(shadowQuery(element, '.periods'))).to.contain(
      `${dated.length} Vorhaben mit veröffentlichter Laufzeit`,
    );
    expect(textOf(shadowQuery(element, '[part="phases"]'))).to.match(
      /Dachstrategie bis 13\. Nov.*Umsetzungsvorhaben ab 26\. Juni/,
    );
    expect(shadowText(element)).to.contain('Portfolio des IT-Planungsrats');
    const folded = dated.length - projects.length;
    const more = [...rootOf(element).querySelectorAll<HTMLElement>('.period-group button.small')];
    expect(folded).to.be.above(0);
    for (const each of more) each.click();
    await element.updateComplete;
    expect(rootOf(element).querySelectorAll('.period-item').length).to.equal(items.length + folded);
    await expect(element).to.be.accessible();
  });

  it('breaks the line visibly at a long quiet stretch', async () => {
    const events = ['2005-05', '2024-02', '2025-06'].map((date) => ({
      id: date,
      title: date,
      date,
    }));
    const element = await timeline(events, { spacing: 'scale' });
    await axisBox(element);
    expect(textOf(shadowQuery(element, '.axis.wide .axis-cut'))).to.equal('18 Jahre ohne Ereignis');
  });
});

describe('<fds-timeline>: crowds', () => {
  before(() => timelineParts.more.load());

  const day = (count: number): object[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `e${n}`,
      title: `Eintrag ${n}`,
      kind: 'milestone',
      date: '2026-03-04',
      status: 'done',
    }));

  it('of 500 on one day show a page, and the way to the others', async () => {
    const element = await timeline(day(500));
    const entries = (): number => rootOf(element).querySelectorAll('.item').length;
    expect(entries()).to.equal(30);
    await press(element, 'Frühere Ereignisse (470)');
    expect(entries()).to.equal(30);
    expect(shadowText(element)).to.contain('Frühere Ereignisse (440)');
    expect(shadowText(element)).to.contain('Spätere Ereignisse (30)');
  });

  it('are opened from the axis: nearer, and at last in the list', async () => {
    const element = await timeline(day(500), { spacing: 'scale' });
    const box = await axisBox(element);
    for (
      let step = 0;
      step < 12 && !rootOf(element).querySelector('[data-state="selected"].entry');
      step += 1
    ) {
      const crowd = box.querySelector('.axis.wide .axis-crowd');
      expect(crowd, 'a crowd').not.to.equal(null);
      crowd?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await element.updateComplete;
    }
    expect(rootOf(element).querySelectorAll('[data-state="selected"].entry').length).to.equal(1);
  });

  it('bound the number of nodes, whatever is opened', async () => {
    const element = await timeline([], { spacing: 'scale' });
    // Five a week for 38 years.
    const weekly = manyEventsModel(2000).feed.events;
    const events = weekly.flatMap((event) =>
      Array.from({ length: 5 }, (_, n) => ({
        ...(asWritten(event) as object),
        id: `${event.id}-${n}`,
      })),
    );
    element.strategy = modelFrom({ ...eventsFeed(), events });
    await axisBox(element);
    await element.updateComplete;
    expect(countNodes(element)).to.be.at.most(1500);
    await press(element, 'Nach Art');
    expect(countNodes(element)).to.be.at.most(1500);
    for (let step = 0; step < 8; step += 1) {
      await press(element, 'Vergrößern');
      expect(countNodes(element)).to.be.at.most(1500);
    }
    for (const year of ['2011', '2030']) {
      shadowQuery(element, `[aria-controls="year-${year}"]`).click();
      await element.updateComplete;
      expect(countNodes(element)).to.be.at.most(1500);
    }
    expect(rootOf(element).querySelectorAll('.year-name[aria-expanded="true"]').length).to.equal(1);
    await press(element, 'Tabelle');
    await waitUntil(() => rootOf(element).querySelector('table'), 'no table');
    expect(countNodes(element)).to.be.at.most(1500);
    await press(element, '2012');
    await waitUntil(() => textOf(rootOf(element).activeElement) === '2012');
    expect(textOf(shadowQuery(element, 'tbody [data-column="date"]'))).to.contain('2012');
    expect(countNodes(element)).to.be.at.most(1500);
  });
});

describe('<fds-timeline>: newer data', () => {
  it('are not what a filter leaves out', async () => {
    const strategy = await fixture<FdsStrategy>(html`
      <fds-strategy .strategy=${modelFrom(eventsFeed())}>
        <fds-timeline></fds-timeline>
        <fds-timeline land="DE-HE"></fds-timeline>
      </fds-strategy>
    `);
    const [, element] = [...strategy.querySelectorAll('fds-timeline')];
    if (!element) throw new Error('a timeline expected');
    await waitUntil(() => shadowText(element).includes('8 Ereignisse von'), 'not narrowed');
    element.setAttribute('land', 'DE-BY');
    await element.updateComplete;
    expect(rootOf(element).querySelector('.badge')).to.equal(null);
    expect(shadowText(element)).not.to.contain('aktualisiert');
    element.setAttribute('land', 'DE-SL');
    await element.updateComplete;
    expect(shadowText(element)).to.match(/\d Ereignis|enthalten die Daten keine Ereignisse/);
  });
});

describe('<fds-timeline>: tools', () => {
  before(() => timelineParts.more.load());

  it('offer calendar, table, linked data and print, and the entry that is chosen', async () => {
    const element = await timeline();
    shadowQuery(element, 'details.tools summary').click();
    await waitUntil(() => rootOf(element).querySelector('[part="tool"]'), 'no tools');
    const labels = (): string[] =>
      [...rootOf(element).querySelectorAll('[part="tool"]')].map(textOf);
    expect(labels().length).to.equal(4);
    expect(labels()[0]).to.match(/^Geplante Ereignisse in den Kalender \(\d+\)$/);
    entryOf(element, 'event:2027-fachkongress').click();
    await element.updateComplete;
    expect(labels()).to.include('Ausgewähltes Ereignis in den Kalender');
  });

  it('save a calendar, and say how many entries it holds', async () => {
    const element = await timeline();
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'about:blank#calendar';
    };
    const stop = (event: Event): void => {
      if (event.target instanceof HTMLAnchorElement) event.preventDefault();
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    addEventListener('click', stop);
    try {
      shadowQuery(element, 'details.tools summary').click();
      await waitUntil(() => rootOf(element).querySelector('[part="tool"]'), 'no tools');
      shadowQuery(element, '[part="tool"]').click();
      await waitUntil(() => rootOf(element).querySelector('.tool-result'), 'a result');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      removeEventListener('click', stop);
    }
    const [blob] = blobs;
    const text = (await blob?.text()) ?? '';
    expect(blob?.type).to.equal('text/calendar;charset=utf-8');
    const count = text.split('BEGIN:VEVENT').length - 1;
    expect(textOf(shadowQuery(element, '.tool-result'))).to.equal(
      `Die Datei fds-termine.ics mit ${count} Ereignissen wurde erzeugt.`,
    );
    expect(text).to.contain('STATUS:TENTATIVE');
    expect(text).not.to.contain('STATUS:CONFIRMED');
  });
});
