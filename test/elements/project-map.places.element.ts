import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import '../../src/define/filter.js';
import '../../src/define/strategy.js';
import type { FdsProjectMap } from '../../src/elements/project-map/project-map.js';
import { mapParts } from '../../src/elements/project-map/project-map.parts.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { partnersOf } from '../../src/model/build-model.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  longWordsModel,
  manyProjectsModel,
  modelFrom,
  snapshotFeed,
} from '../../stories/fixtures/models.js';
import { mapOf } from '../support/map-of.js';
import { entryOf, rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';
import { faded } from '../support/at-rest.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

const isShown = (node: Element): boolean => node.getClientRects().length > 0;

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const snapshot = (): StrategyModel => modelFrom(snapshotFeed());

/** What the feed says of each actor. */
function expected(model: StrategyModel, id: string): { leads: string[]; partners: string[] } {
  const { projects } = model.feed;
  const ids = (list: typeof projects): string[] => list.map((project) => project.id).sort();
  return {
    leads: ids(projects.filter(({ lead = [] }) => lead.includes(id))),
    partners: ids(projects.filter((project) => partnersOf(project).includes(id))),
  };
}

/** Opens a place, and everything folded in it; returns the ids of the projects in its two groups. */
async function openedProjects(element: FdsProjectMap, id: string): Promise<readonly string[][]> {
  entryOf(element, `actor:${id}`).click();
  await element.updateComplete;
  for (const fold of all(element, '.panel details.fold')) fold.setAttribute('open', '');
  await nextFrame();
  await element.updateComplete;
  const refs = (node: Element): string[] =>
    [...node.querySelectorAll<HTMLElement>('.entry')].map(
      ({ dataset }) => dataset['ref']?.replace('project:', '') ?? '',
    );
  return all(element, '.panel .group').map((group) => refs(group).sort());
}

const MAP_PLACES = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'
  .split(' ')
  .map((c) => `DE-${c}`);

describe('<fds-project-map> and the feed', () => {
  before(async () => {
    await Promise.all([loadDetails(), mapParts.contents.load(), mapParts.list.load()]);
  });

  for (const view of ['map', 'tiles']) {
    it(`agrees on leads and partners of all places, as ${view} and in the panel`, async () => {
      const model = snapshot();
      const element = await mapOf(model, { view });
      for (const id of [...MAP_PLACES, 'bund', 'fitko']) {
        const { leads, partners } = expected(model, id);
        const button = entryOf(element, `actor:${id}`);
        expect(textOf(button.querySelector('.numbers')), id).to.equal(
          partners.length > 0 ? `${leads.length} +${partners.length}` : `${leads.length}`,
        );
        expect(textOf(button.querySelector('.heard')), id).to.contain(
          `führt ${leads.length || 'kein Vorhaben'}, beteiligt an ${partners.length}`,
        );
        const groups = await openedProjects(element, id);
        expect(groups, id).to.deep.equal([leads, partners].filter(({ length }) => length > 0));
      }
    });
  }

  it('agrees on what has no lead, and on the organisations that share a place', async () => {
    const model = snapshot();
    const element = await mapOf(model);
    const others = model.feed.actors.filter(
      ({ id, kind }) => kind !== 'land' && kind !== 'bund' && id !== 'fitko',
    );
    const isOther = (id: string): boolean => others.some((actor) => actor.id === id);
    const led = model.feed.projects.filter(({ lead = [] }) => lead.some(isOther));
    const place = shadowQuery(element, '[data-place="*others"]');
    expect(textOf(place.querySelector('.number'))).to.equal(String(led.length));
    const none = model.feed.projects.filter(({ lead = [] }) => lead.length === 0);
    const unpublished = shadowQuery(element, '[data-place="*unpublished"]');
    expect(textOf(unpublished.querySelector('.number'))).to.equal(String(none.length));
    for (const { id } of others) {
      const { leads, partners } = expected(model, id);
      if (leads.length + partners.length === 0) continue;
      if (place.getAttribute('data-state') !== 'selected') place.click();
      await element.updateComplete;
      rootOf(element).querySelector<HTMLElement>('.panel > .link')?.click();
      await element.updateComplete;
      const groups = await openedProjects(element, id);
      expect(groups, id).to.deep.equal([leads, partners].filter(({ length }) => length > 0));
    }
  });

  it('agrees on all places in the list, and says how many are led jointly', async () => {
    const model = snapshot();
    const element = await mapOf(model, { view: 'list' });
    for (const id of [...MAP_PLACES, 'bund', 'fitko']) {
      const { leads, partners } = expected(model, id);
      const cells = entryOf(element, `actor:${id}`).closest('tr')?.querySelectorAll('td .count');
      const [led, joined] = [...(cells ?? [])].map(textOf);
      expect(led, id).to.match(new RegExp(`^Federführend bei ${leads.length}( |$)`));
      expect(joined, id).to.equal(`Beteiligt an ${partners.length}`);
      const joint = leads.filter((key) => (model.find('project', key)?.lead?.length ?? 0) > 1);
      if (joint.length > 0) expect(led, id).to.contain('gemeinsam mit anderen');
      else expect(led, id).not.to.contain('gemeinsam');
    }
  });
});

describe('<fds-project-map> without a view', () => {
  it('shows tiles where it is narrow, the map where it is wide, and says which', async () => {
    const element = await mapOf(snapshot(), { width: 320 });
    const pressed = (): string[] =>
      all(element, '.views [aria-pressed="true"]').filter(isShown).map(textOf);
    expect(getComputedStyle(shadowQuery(element, '.places')).display).to.equal('grid');
    expect(isShown(shadowQuery(element, '.places svg'))).to.equal(false);
    expect(pressed()).to.deep.equal(['Kacheln']);
    expect(isShown(shadowQuery(element, '[part="attribution"]'))).to.equal(false);
    element.parentElement?.style.setProperty('width', '700px');
    expect(getComputedStyle(shadowQuery(element, '.places')).display).not.to.equal('grid');
    expect(pressed()).to.deep.equal(['Karte']);
    expect(isShown(shadowQuery(element, '[part="attribution"]'))).to.equal(true);
    expect(element.hasAttribute('view')).to.equal(false);
    expect(element.view).to.equal(undefined);
  });

  it('shows the map where it is narrow, if a page sets the property', async () => {
    const element = await mapOf(snapshot(), { width: 320 });
    element.view = 'map';
    await waitUntil(() => isShown(shadowQuery(element, '.places svg')), 'is the map');
    expect(element.getAttribute('view')).to.equal('map');
    element.view = undefined;
    await waitUntil(() => !isShown(shadowQuery(element, '.places svg')), 'goes by the room again');
    expect(element.hasAttribute('view')).to.equal(false);
    element.setAttribute('view', 'globe');
    await element.updateComplete;
    expect(isShown(shadowQuery(element, '.places svg')), 'an unknown view').to.equal(false);
  });

  it('shows the map where it is narrow, once a visitor wants it', async () => {
    const element = await mapOf(snapshot(), { width: 320 });
    const [button] = all(element, '[data-view="map"]').filter(isShown);
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(isShown(shadowQuery(element, '.places svg'))).to.equal(true);
    expect(element.getAttribute('view')).to.equal('map');
    expect(rootOf(element).activeElement).to.equal(button);
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('stands the tiles where every German looks for them', async () => {
    const element = await mapOf(snapshot(), { view: 'tiles' });
    const rows = new Map<number, string[]>();
    for (const button of all(element, '.tiles button')) {
      const top = Math.round(button.getBoundingClientRect().top);
      rows.set(top, [...(rows.get(top) ?? []), (button.dataset['place'] ?? '').slice(3)]);
    }
    expect([...rows.values()].map((row) => row.join(' '))).to.deep.equal([
      'SH',
      'HB HH MV',
      'NI ST BB BE',
      'NW HE TH SN',
      'RP BW BY',
      'SL',
    ]);
    const left = (id: string): number => entryOf(element, `actor:${id}`).getBoundingClientRect().x;
    expect(left('DE-SH')).to.be.closeTo(left('DE-HH'), 1);
    expect(left('DE-SL')).to.be.closeTo(left('DE-NI'), 1);
  });

  it('walks over the tiles where it shows them', async () => {
    const element = await mapOf(snapshot(), { width: 320 });
    entryOf(element, 'actor:DE-HE').focus();
    await sendKeys({ press: 'ArrowRight' });
    const focused = (): unknown => (rootOf(element).activeElement as HTMLElement).dataset['place'];
    await waitUntil(() => focused() === 'DE-TH');
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => focused() === 'DE-BY');
  });
});

describe('<fds-project-map> targets', () => {
  for (const [view, width] of [
    ['map', 320],
    ['map', 520],
    ['tiles', 320],
  ] as const) {
    it(`are large enough and apart as ${view} at ${width} pixels`, async () => {
      const element = await mapOf(snapshot(), { view, width });
      const boxes = all(element, '.places button, .beside button').map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return { id: button.dataset['place'], left, right, top, bottom };
      });
      expect(boxes.length).to.equal(20);
      for (const a of boxes) {
        expect(Math.min(a.right - a.left, a.bottom - a.top), a.id).to.be.at.least(24);
        for (const b of boxes) {
          const isApart =
            a.right <= b.left + 0.5 ||
            b.right <= a.left + 0.5 ||
            a.bottom <= b.top + 0.5 ||
            b.bottom <= a.top + 0.5;
          expect(a === b || isApart, `${a.id} and ${b.id}`).to.equal(true);
        }
      }
    });
  }
});

describe('<fds-project-map> and joint leads', () => {
  afterEach(async () => {
    await resetMouse();
  });

  it('connects the leads of a chosen project, and says who they are', async () => {
    const element = await mapOf(snapshot());
    entryOf(element, 'actor:DE-HH').click();
    await waitUntil(() => rootOf(element).querySelector('[data-ref="project:kern-ux"]'));
    expect(rootOf(element).querySelector('.tie')).to.equal(null);
    entryOf(element, 'project:kern-ux').click();
    await element.updateComplete;
    expect(shadowQuery(element, '.tie').getAttribute('d')).to.match(/^M[\d. ]+L[\d. ]+$/);
    expect(shadowText(element)).to.contain('gemeinsam geführt: SH, HH');
    expect(all(element, '.label[data-tied]').map(({ dataset }) => dataset['place'])).to.deep.equal([
      'DE-SH',
      'DE-HH',
    ]);
    await faded(element);
    await expect(element).to.be.accessible();
  });

  it('connects them while a visitor points at the project', async () => {
    const element = await mapOf(snapshot());
    entryOf(element, 'actor:DE-HH').click();
    await waitUntil(() => rootOf(element).querySelector('[data-ref="project:kern-ux"]'));
    const item = entryOf(element, 'project:kern-ux').closest('li');
    item?.dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(all(element, '.tie').length).to.equal(1);
    item?.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(all(element, '.tie').length).to.equal(0);
  });
});

describe('<fds-project-map> for one Land', () => {
  it('opens with that Land, marks it, and keeps the others as partners', async () => {
    const element = await mapOf(snapshot(), { land: 'DE-MV' });
    await waitUntil(() => all(element, '.panel .entry').length === 3);
    expect(textOf(shadowQuery(element, '.panel h3'))).to.equal('Mecklenburg-Vorpommern');
    expect(entryOf(element, 'actor:DE-MV').getAttribute('aria-current')).to.equal('true');
    expect(all(element, '[aria-current]').length).to.equal(1);
    expect(shadowQuery(element, '.edge').dataset['strong']).to.equal('true');
    expect(textOf(entryOf(element, 'actor:DE-SH').querySelector('.heard'))).to.contain('führt 1');
    await faded(element);
    await expect(element).to.be.accessible();
    shadowQuery(element, '.label').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(textOf(shadowQuery(element, '.panel h3'))).to.equal('Überblick');
  });

  it('starts the list with it, in both orders', async () => {
    const element = await mapOf(snapshot(), { land: 'DE-MV', view: 'list' });
    const names = (): string[] => all(element, 'tbody th .seen').map(textOf);
    expect(names().slice(0, 3)).to.deep.equal([
      'Mecklenburg-Vorpommern',
      'Baden-Württemberg',
      'Bayern',
    ]);
    const [, byKey] = all(element, '.order button');
    byKey?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(names().slice(0, 3)).to.deep.equal([
      '13 Mecklenburg-Vorpommern',
      '01 Schleswig-Holstein',
      '02 Hamburg',
    ]);
    expect(names()[15]).to.equal('16 Thüringen');
    expect(byKey?.getAttribute('aria-pressed')).to.equal('true');
    expect(rootOf(element).activeElement).to.equal(byKey);
  });
});

describe('<fds-project-map> under a filter', () => {
  it('shows what is left as numbers, also where that is nothing', async () => {
    const page = await fixture<HTMLElement>(html`
      <fds-strategy .strategy=${snapshot()}>
        <fds-filter></fds-filter><fds-project-map></fds-project-map>
      </fds-strategy>
    `);
    const [filter, element] = [...page.children] as [Element, FdsProjectMap];
    await waitUntil(() => rootOf(element).querySelector('.label'), 'has a map');
    await waitUntil(() => rootOf(filter).querySelector('select[name="land"]'), 'filter');
    const land = shadowQuery<HTMLSelectElement>(filter, 'select[name="land"]');
    land.value = 'DE-MV';
    land.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => shadowText(element).includes('Gefiltert'), 'is filtered');
    await element.updateComplete;
    const saarland = entryOf(element, 'actor:DE-SL');
    expect(textOf(saarland.querySelector('.heard'))).to.contain(
      'führt kein Vorhaben, beteiligt an 0',
    );
    expect(all(element, '.unknown').length).to.equal(0);
    shadowQuery(filter, 'input').focus();
    await sendKeys({ type: 'xyzzy' });
    const nothing = 'Vorhaben passt zum Filter.';
    await waitUntil(() => shadowText(element).includes(nothing), 'is empty');
  });
});

describe('<fds-project-map> with odd or many data', () => {
  it('bears forty leads, leads that are no actors, and titles without an end', async () => {
    const feed = snapshotFeed();
    const actors = feed['actors'] as { id: string }[];
    feed['projects'] = [
      {
        id: 'long',
        title: 'Langer Titel '.repeat(32),
        lead: actors.slice(0, 40).map(({ id }) => id),
      },
      { id: 'unknown', title: 'Mit unbekannter Stelle', lead: ['nobody'] },
      { id: 'untitled', lead: ['DE-HH'] },
      { id: 'bare', title: 'Ohne alles' },
    ];
    const element = await mapOf(modelFrom(feed), { width: 320, view: 'map' });
    entryOf(element, 'actor:DE-HH').click();
    await waitUntil(() => rootOf(element).querySelector('[data-ref="project:long"]'));
    expect(textOf(shadowQuery(element, '.leads'))).to.match(/^gemeinsam mit .+ und 34 weiteren$/);
    expect(textOf(shadowQuery(element, '[data-place="*unpublished"] .number'))).to.equal('2');
    expect(shadowQuery(element, '.panel').scrollWidth).to.be.at.most(320);
    entryOf(element, 'project:long').click();
    await element.updateComplete;
    expect(shadowQuery(element, '.tie').getAttribute('d')?.split('M').length).to.equal(16);
  });

  it('keeps long words inside at 320 pixels, in every view', async () => {
    const element = await mapOf(longWordsModel(), { width: 320 });
    for (const view of ['map', 'tiles', 'list'] as const) {
      element.view = view;
      element.setAttribute('view', view);
      await waitUntil(() => rootOf(element).querySelector(view === 'list' ? 'table' : `.${view}`));
      await element.updateComplete;
      expect(shadowQuery(element, '.frame').scrollWidth, view).to.be.at.most(321);
    }
  });

  it('does not grow with the data, and turns the pages of long lists', async () => {
    const element = await mapOf(manyProjectsModel(10_000), { view: 'map' });
    entryOf(element, 'actor:DE-HE').click();
    await waitUntil(() => all(element, '.group details.fold').length === 2);
    for (const fold of all(element, '.group details.fold')) fold.setAttribute('open', '');
    await waitUntil(() => all(element, '.pager').length === 2);
    expect(all(element, '*').length).to.be.below(1500);
    const shown = (): string => textOf(all(element, '.group details.fold li')[0]);
    const first = shown();
    const [back, next] = all(element, '.pager .link');
    expect(back?.getAttribute('aria-disabled')).to.equal('true');
    next?.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(shown()).not.to.equal(first);
    expect(textOf(shadowQuery(element, '.pager .num'))).to.match(/^26–50 von \d+$/);
    expect(rootOf(element).activeElement).to.equal(next);
    element.setAttribute('view', 'list');
    await waitUntil(() => rootOf(element).querySelector('table'));
    expect(all(element, '*').length).to.be.below(1500);
  });
});

describe('<fds-project-map> tools', () => {
  it('offers to cite, save and print', async () => {
    const element = await mapOf(snapshot());
    shadowQuery<HTMLDetailsElement>(element, '.tools').open = true;
    await waitUntil(() => all(element, '.tools button').length > 0);
    expect(all(element, '.tools button').map(textOf)).to.deep.equal([
      'Als Zitat kopieren',
      'Für Literaturverwaltungen (CSL-JSON)',
      'Als CSV speichern',
      'Maschinenlesbar (JSON-LD)',
      'Drucken',
    ]);
  });
});
