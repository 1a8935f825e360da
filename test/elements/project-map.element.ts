import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-map.js';
import '../../src/define/strategy.js';
import { FdsProjectMap } from '../../src/elements/project-map/project-map.js';
import { mapParts, type MapParts } from '../../src/elements/project-map/project-map.parts.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import { geometryAttribution } from '../../src/geo/laender.js';
import { LazyModule } from '../../src/loading/lazy-module.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  emptyModel,
  manyProjectsModel,
  modelFrom,
  snapshotFeed,
} from '../../stories/fixtures/models.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';
import { faded } from '../support/at-rest.js';

type PartName = keyof MapParts;

/** A map some of whose parts cannot be fetched. */
class OfflineMap extends FdsProjectMap {
  missing: readonly PartName[] = ['map', 'list', 'contents', 'walk'];

  protected override readonly parts: MapParts = {
    map: this.#online('map', mapParts.map),
    list: this.#online('list', mapParts.list),
    contents: this.#online('contents', mapParts.contents),
    walk: this.#online('walk', mapParts.walk),
  };

  #online<T>(name: PartName, { fetchModule }: LazyModule<T>): LazyModule<T> {
    return new LazyModule(() =>
      this.missing.includes(name) ? Promise.reject(new Error('offline')) : fetchModule(),
    );
  }
}
OfflineMap.define('fds-offline-map');

async function offlineMap(missing: readonly PartName[], view = 'map'): Promise<OfflineMap> {
  const model = modelFrom(snapshotFeed());
  const element = await fixture<OfflineMap>(
    html`<fds-offline-map view=${view} .missing=${missing} .strategy=${model}></fds-offline-map>`,
  );
  return element;
}

const buttons = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** What the ear gets of a place's button. */
const nameOf = (button: Element): string | undefined =>
  button.querySelector('.heard')?.textContent ?? undefined;

/** Waits for a view, whose outlines or code are fetched. */
const drawn = (element: Element, view = 'map'): Promise<void> =>
  waitUntil(
    () => buttons(element, `${view === 'list' ? 'table' : `.${view}`} button`).length > 0,
    `the ${view} is drawn`,
  );

async function projectMap(view = 'map', lang = 'de'): Promise<FdsProjectMap> {
  // A model of its own for each test: the same model would share the selection.
  const model = modelFrom(snapshotFeed());
  const element = await fixture<FdsProjectMap>(
    html`<fds-project-map view=${view} lang=${lang} .strategy=${model}></fds-project-map>`,
  );
  await drawn(element, view);
  return element;
}

const focused = (element: Element): string | undefined =>
  (rootOf(element).activeElement as HTMLElement | null)?.dataset['place'];

/** Chooses something on behalf of the page, as another widget would. */
async function choose(element: FdsProjectMap, type: string, id: string): Promise<void> {
  const options = { detail: { type, id }, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new CustomEvent('fds-select', options));
  await Promise.resolve();
  await element.updateComplete;
}

describe('<fds-project-map>', () => {
  before(async () => {
    await Promise.all([loadDetails(), mapParts.contents.load()]);
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('says what the data say', async () => {
    const element = await projectMap();
    expect(shadowQuery(element, '.lead').textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Bei 54 von 95 Vorhaben führt ein Land; 14 der 16 Länder sind federführend. Von der Strategie selbst sind 3 Vorhaben bekannt; die übrigen gehören zu fünf anderen Bereichen.',
    );
  });

  it('has a button with name and numbers for each Land, and no axe findings', async () => {
    const element = await projectMap();
    const names = buttons(element, '.map button').map(nameOf);
    expect(names.length).to.equal(16);
    expect(names).to.include('Hamburg (HH): führt 8, beteiligt an 7');
    expect(names).to.include('Thüringen (TH): führt kein Vorhaben, beteiligt an 7');
    await expect(element).to.be.accessible();
  });

  for (const view of ['tiles', 'list', 'map']) {
    it(`has no axe findings as ${view} with a choice and with linked places`, async () => {
      const element = await projectMap(view);
      entryOf(element, 'actor:DE-HE').click();
      await element.updateComplete;
      await faded(element);
      await expect(element).to.be.accessible();
      await choose(element, 'leitlinie', 'F2');
      await faded(element);
      await expect(element).to.be.accessible();
    });
  }

  it('gives every Land a target of at least 24 pixels, also at 320 pixels', async () => {
    const element = await projectMap();
    element.style.setProperty('width', '320px', 'important');
    for (const button of buttons(element, '.map button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(width, button.dataset['place']).to.be.at.least(24);
      expect(height, button.dataset['place']).to.be.at.least(24);
      const number = button.querySelector('.number');
      expect(parseFloat(getComputedStyle(number ?? button).fontSize)).to.be.at.least(13);
    }
  });

  for (const width of [400, 1000]) {
    it(`says once how a Land is chosen, at ${width} px`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style="inline-size: ${width}px">
          <fds-project-map .strategy=${modelFrom(snapshotFeed())}></fds-project-map>
        </div>`,
      );
      const map = box.firstElementChild as FdsProjectMap;
      await map.updateComplete;
      await drawn(map);
      const seen = buttons(map, 'p, .caption > span').filter(
        (each) =>
          each.childElementCount === 0 &&
          each.textContent.startsWith('Wählen Sie ein Land') &&
          each.getClientRects().length > 0,
      );
      expect(seen).to.have.length(1);
    });
  }

  it('stands the number inside the picture, next to its Land', async () => {
    const element = await projectMap();
    const map = shadowQuery(element, '.map').getBoundingClientRect();
    const middle = (id: string): [number, number] => {
      const box = shadowQuery(element, `button[data-place="${id}"]`).getBoundingClientRect();
      return [
        (box.x + box.width / 2 - map.x) / map.width,
        (box.y + box.height / 2 - map.y) / map.height,
      ];
    };
    const [bavariaX, bavariaY] = middle('DE-BY');
    const [holsteinX, holsteinY] = middle('DE-SH');
    expect(bavariaX).to.be.within(0.5, 0.8);
    expect(bavariaY).to.be.within(0.65, 0.9);
    expect(holsteinX).to.be.within(0.3, 0.5);
    expect(holsteinY).to.be.within(0.05, 0.2);
  });

  it('shows the source note of the outlines with the map, and only there', async () => {
    const element = await projectMap();
    const note = shadowQuery(element, '[part="attribution"]');
    expect(note.textContent).to.equal(geometryAttribution.text);
    expect(
      [...note.querySelectorAll('a')].map(({ href }) => href.replace(/\/$/, '')),
    ).to.deep.equal(geometryAttribution.links.map(({ href }) => href));
    element.view = 'tiles';
    await element.updateComplete;
    expect(rootOf(element).querySelector('[part="attribution"]')).to.equal(null);
  });

  it('is one tab stop; arrow keys walk, Home and End go to the ends', async () => {
    const element = await projectMap();
    expect(buttons(element, '.map button[tabindex="0"]').length).to.equal(1);
    const first = shadowQuery(element, '.map button[tabindex="0"]');
    first.focus();
    await sendKeys({ press: 'End' });
    await waitUntil(() => focused(element) === 'DE-SL');
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal('DE-SH');
    shadowQuery(element, '.map button[data-place="DE-BW"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(focused(element)).to.equal('DE-BY');
    const stops = buttons(element, '.map button[tabindex="0"]');
    expect(stops.map((node) => node.dataset['place'])).to.deep.equal(['DE-BY']);
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal('bund');
  });

  it('opens the projects of a Land by keyboard, and closes them by Escape', async () => {
    const element = await projectMap();
    const land = shadowQuery(element, '.map button[data-place="DE-HH"]');
    land.focus();
    const asked = oneEvent(element, 'fds-select');
    await sendKeys({ press: 'Enter' });
    expect((await asked).detail).to.deep.equal({ type: 'actor', id: 'DE-HH' });
    await element.updateComplete;
    expect(land.dataset['state']).to.equal('selected');
    expect(rootOf(element).activeElement).to.equal(land);
    const panel = shadowQuery(element, '.panel');
    expect(panel.querySelector('h3')?.textContent).to.contain('Hamburg');
    expect(panel.textContent).to.contain('führt 8 (davon 5 gemeinsam mit anderen), beteiligt an 7');
    expect(panel.querySelectorAll('[data-ref^="project:"]').length).to.equal(15);
    const kern = entryOf(element, 'project:kern-ux').closest('li');
    expect(kern?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'Standard · Portfolio des IT-Planungsrats · läuft · gemeinsam mit Schleswig-Holstein',
    );
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(land.dataset['state']).not.to.equal('selected');
    expect(panel.querySelector('h3')?.textContent).to.contain('Überblick');
  });

  it('chooses a Land by a click on its outline', async () => {
    const element = await projectMap();
    const shape = shadowQuery<SVGPathElement>(element, 'g[data-place="DE-BY"] path');
    shape.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await element.updateComplete;
    expect(entryOf(element, 'actor:DE-BY').dataset['state']).to.equal('selected');
    expect(shape.parentElement?.dataset['state']).to.equal('selected');
  });

  it('does nothing where the page prevents the choice', async () => {
    const element = await projectMap();
    element.addEventListener('fds-select', (event) => event.preventDefault(), { once: true });
    entryOf(element, 'actor:DE-HH').click();
    await element.updateComplete;
    expect(entryOf(element, 'actor:DE-HH').dataset['state']).not.to.equal('selected');
    expect(shadowQuery(element, '.panel').textContent).to.contain('Überblick');
  });

  it('shows details of a project in its place, and keeps the list when they are closed', async () => {
    const element = await projectMap();
    entryOf(element, 'actor:DE-HH').click();
    await element.updateComplete;
    entryOf(element, 'project:kern-ux').click();
    await element.updateComplete;
    const details = shadowQuery(element, 'li .details');
    expect(details.querySelector('h4')?.textContent).to.contain('KERN UX-Standard');
    expect(entryOf(element, 'actor:DE-SH').dataset['state']).to.equal('linked');
    shadowQuery(element, '.details .close').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(rootOf(element).querySelector('.details')).to.equal(null);
    expect(shadowQuery(element, '.panel h3').textContent).to.contain('Hamburg');
    // The focused button is gone: its panel has the focus, not the page.
    expect(rootOf(element).activeElement).to.equal(shadowQuery(element, '.panel'));
  });

  it('lists organisations and unpublished leads without asking the page', async () => {
    const element = await projectMap();
    let asked = 0;
    element.addEventListener('fds-select', () => (asked += 1));
    const others = shadowQuery(element, '.beside [data-place="*others"]');
    others.click();
    await element.updateComplete;
    expect(others.dataset['state']).to.equal('selected');
    expect(shadowQuery(element, '.panel').textContent).to.contain('führt 6, beteiligt an 2');
    shadowQuery(element, '.beside [data-place="*unpublished"]').click();
    await element.updateComplete;
    expect(buttons(element, '.panel [data-ref^="project:"]').length).to.equal(11);
    expect(asked).to.equal(0);
  });

  it('opens one organisation, and leads back to all of them', async () => {
    const element = await projectMap();
    shadowQuery(element, '.beside [data-place="*others"]').click();
    await element.updateComplete;
    shadowQuery(element, '.panel [data-ref="actor:bmi"]').click();
    await element.updateComplete;
    expect(shadowQuery(element, '.panel h3').textContent).to.contain('Bundesinnenministerium');
    const others = shadowQuery(element, '.beside [data-place="*others"]');
    expect(others.dataset['state']).to.equal('selected');
    shadowQuery(element, '.panel > .link').click();
    await element.updateComplete;
    expect(shadowQuery(element, '.panel h3').textContent).to.contain('Andere Organisationen');
    expect(rootOf(element).querySelector('[data-ref="actor:bmi"][data-state="selected"]')).to.equal(
      null,
    );
  });

  it('marks who leads and who takes part in what is linked with a choice elsewhere', async () => {
    const model = modelFrom(snapshotFeed());
    const strategy = await fixture<FdsStrategy>(html`
      <fds-strategy .strategy=${model}>
        <fds-leitlinien-matrix></fds-leitlinien-matrix>
        <fds-project-map></fds-project-map>
      </fds-strategy>
    `);
    const [matrix, element] = [...strategy.children] as [Element, FdsProjectMap];
    await drawn(element);
    entryOf(matrix, 'leitlinie:F2').click();
    await element.updateComplete;
    const place = (id: string): HTMLElement =>
      shadowQuery(element, `.map button[data-place="${id}"]`);
    expect(place('DE-ST').dataset['role']).to.equal('lead');
    expect(place('DE-NW').dataset['role']).to.equal('partner');
    expect(place('DE-MV').dataset['state']).to.equal('plain');
    expect(nameOf(place('DE-NW'))).to.match(/, verknüpft: \d+ von 17 beteiligt$/);
    expect(nameOf(place('DE-MV'))).to.match(/, nicht verknüpft: 0 von 3$/);
    expect(shadowQuery(element, '[part="chosen"]').textContent).to.match(/21\sVorhaben/);
    expect(shadowQuery(element, '.panel h3').textContent).to.contain('Verknüpfte Vorhaben');
    // Details open where the visitor chose, not in every widget.
    expect(rootOf(element).querySelector('.details')).to.equal(null);
  });

  it('switches to tiles and list, and says so to the ear', async () => {
    const element = await projectMap();
    const pressed = (): string[] =>
      buttons(element, '.views [aria-pressed="true"]')
        .filter((node) => getComputedStyle(node).display !== 'none')
        .map((node) => node.textContent?.trim() ?? '');
    expect(pressed()).to.deep.equal(['Karte']);
    shadowQuery(element, '[data-view="tiles"]').click();
    await drawn(element, 'tiles');
    expect(pressed()).to.deep.equal(['Kacheln']);
    expect(element.getAttribute('view')).to.equal('tiles');
    expect(buttons(element, '.tiles button').length).to.equal(16);
    expect(buttons(element, '.tiles button[tabindex="0"]').length).to.equal(1);
    shadowQuery(element, '.tiles button[data-place="DE-HE"]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => focused(element) === 'DE-TH');
    shadowQuery(element, '[data-view="list"]').click();
    await drawn(element, 'list');
    const rows = buttons(element, 'tbody th .seen').map((node) => node.textContent);
    expect(rows.length).to.equal(20);
    expect(rows.slice(0, 2)).to.deep.equal(['Baden-Württemberg', 'Bayern']);
    expect(rows.slice(-4)).to.deep.equal([
      'Bund',
      'FITKO',
      'Andere Organisationen',
      'Federführung nicht veröffentlicht',
    ]);
  });

  it('shows the map for a view that it does not know', async () => {
    const element = await projectMap();
    element.setAttribute('view', 'globe');
    await element.updateComplete;
    expect(buttons(element, '.map button').length).to.equal(16);
  });

  it('shows tiles and says why where the outlines cannot be fetched', async () => {
    const element = await offlineMap(['map']);
    await waitUntil(() => buttons(element, '.tiles button').length === 16);
    await waitUntil(() => shadowText(element).includes('Gezeigt werden Kacheln.'));
    expect(shadowText(element)).to.contain('Die Karte konnte nicht geladen werden.');
  });

  it('keeps map and focus while another view is fetched, and where that fails', async () => {
    const element = await offlineMap(['list']);
    await drawn(element);
    for (const view of ['list']) {
      const button = shadowQuery(element, `[data-view="${view}"]`);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => shadowText(element).includes('Ansicht konnte nicht geladen'));
      expect(buttons(element, '.map button').length).to.equal(16);
      expect(shadowQuery(element, '[data-view="map"]').getAttribute('aria-pressed')).to.equal(
        'true',
      );
      expect(rootOf(element).activeElement).to.equal(button);
    }
    // The next attempt succeeds.
    element.missing = [];
    await sendKeys({ press: 'Enter' });
    await drawn(element, 'list');
    expect(shadowText(element)).not.to.contain('konnte nicht');
    expect(rootOf(element).activeElement).to.equal(shadowQuery(element, '[data-view="list"]'));
  });

  it('shows the map instead of a first view whose code cannot be fetched', async () => {
    const element = await offlineMap(['list'], 'list');
    await drawn(element);
    expect(shadowText(element)).to.contain('Ansicht konnte nicht geladen');
    // In Firefox nothing else does.
    expect(shadowText(element)).to.contain('Oft hilft es, die Seite neu zu laden.');
  });

  it('fetches the other views when a visitor points at the switch', async () => {
    const element = await offlineMap([]);
    await drawn(element);
    const { parts } = element as unknown as { parts: MapParts };
    expect(parts.list.module).to.equal(undefined);
    const options = { bubbles: true, composed: true };
    shadowQuery(element, '.views').dispatchEvent(new PointerEvent('pointerover', options));
    await waitUntil(() => parts.list.module && parts.contents.module);
    expect(buttons(element, '.map button').length).to.equal(16);
    shadowQuery(element, '[data-view="list"]').click();
    await element.updateComplete;
    expect(buttons(element, 'tbody th .seen').length).to.equal(20);
  });

  it('names the open place where its entries cannot be fetched, and tries again', async () => {
    const element = await offlineMap(['contents']);
    await drawn(element);
    const land = entryOf(element, 'actor:DE-HH');
    land.click();
    await waitUntil(() => shadowText(element).includes('konnten nicht geladen werden'));
    expect(shadowQuery(element, '.panel h3').textContent).to.contain('Hamburg');
    element.missing = [];
    land.click();
    await element.updateComplete;
    land.click();
    await waitUntil(() => buttons(element, '.panel [data-ref^="project:"]').length === 15);
  });

  it('gives details their look', async () => {
    const element = await projectMap();
    entryOf(element, 'actor:DE-HH').click();
    await element.updateComplete;
    entryOf(element, 'project:kern-ux').click();
    await element.updateComplete;
    const { borderInlineStartStyle } = getComputedStyle(shadowQuery(element, 'li .details'));
    expect(borderInlineStartStyle).to.equal('solid');
  });

  it('keeps room for the map while its outlines are fetched', async () => {
    const model = modelFrom(snapshotFeed());
    const element = await fixture<FdsProjectMap>(
      html`<fds-project-map .strategy=${model}></fds-project-map>`,
    );
    const before = shadowQuery(element, '.map').getBoundingClientRect();
    await drawn(element);
    const after = shadowQuery(element, '.map').getBoundingClientRect();
    expect(after.height).to.be.closeTo(before.height, 1);
    expect(after.height).to.be.greaterThan(200);
  });

  it('keeps focus when newer data arrive', async () => {
    const element = await projectMap();
    const land = shadowQuery(element, '.map button[data-place="DE-HE"]');
    land.focus();
    const feed = snapshotFeed();
    (feed['projects'] as object[]).unshift({ id: 'new', title: 'Neu', lead: ['DE-HE'] });
    element.strategy = modelFrom(feed);
    await element.updateComplete;
    expect(rootOf(element).activeElement).to.equal(land);
    expect(nameOf(land)).to.equal('Hessen (HE): führt 10, beteiligt an 13');
  });

  it('draws a Land that the feed lacks without a number, and puts foreign ones beside', async () => {
    const element = await projectMap('tiles');
    element.strategy = modelFrom({
      actors: [
        { id: 'DE-HH', kind: 'land', name: 'Hamburg', short: 'HH' },
        { id: 'AT-9', kind: 'land', name: 'Wien' },
      ],
      projects: [{ id: 'a', title: 'A', lead: ['DE-HH', 'AT-9'] }],
    });
    await element.updateComplete;
    expect(buttons(element, '.tiles button').length).to.equal(1);
    expect(buttons(element, '.tiles .unknown').length).to.equal(15);
    expect(shadowText(element)).to.contain('keine Daten');
    expect(buttons(element, '.beside button').map((node) => node.dataset['place'])).to.deep.equal([
      'AT-9',
    ]);
  });

  it('opens long lists on request, and shows all of them page by page', async () => {
    const element = await projectMap();
    element.strategy = manyProjectsModel(1500);
    await element.updateComplete;
    entryOf(element, 'actor:DE-HE').click();
    await element.updateComplete;
    const list = shadowQuery<HTMLDetailsElement>(element, '.panel .group + .group details');
    const shown = (): number =>
      list.parentElement?.querySelectorAll('[data-ref^="project:"]').length ?? 0;
    expect(shown()).to.equal(8);
    list.open = true;
    await waitUntil(() => shown() > 8);
    const [, partners] =
      /beteiligt an (\d+)/.exec(shadowQuery(element, '.panel').textContent ?? '') ?? [];
    // The first eight stand above, then page by page.
    const last = (): HTMLElement | undefined =>
      [...list.querySelectorAll<HTMLElement>('.pager .link')].at(-1);
    let sum = shown();
    while (last()?.getAttribute('aria-disabled') === 'false') {
      last()?.click();
      await element.updateComplete;
      sum += shown() - 8;
    }
    expect(sum).to.equal(Number(partners));
    entryOf(element, 'actor:DE-BY').click();
    await element.updateComplete;
    const next = shadowQuery<HTMLDetailsElement>(element, '.panel .group + .group details');
    expect(next.open).to.equal(false);
  });

  it('says in words that there is nothing', async () => {
    const element = await projectMap();
    element.strategy = emptyModel();
    await element.updateComplete;
    expect(shadowText(element)).to.contain('Die Daten enthalten keine Vorhaben.');
  });

  it('speaks English on request', async () => {
    const element = await projectMap('map', 'en');
    expect(shadowText(element)).to.contain('A Land leads 54 of 95 entries');
    expect(nameOf(entryOf(element, 'actor:DE-BY'))).to.equal(
      'Bavaria (BY): leads 2, takes part in 11',
    );
  });
});
