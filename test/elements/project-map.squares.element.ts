import { expect } from '@open-wc/testing';
import type { FdsProjectMap } from '../../src/elements/project-map/project-map.js';
import { mapParts } from '../../src/elements/project-map/project-map.parts.js';
import type { Ref, StrategyModel } from '../../src/model/model.types.js';
import { linkedKeys } from '../../src/model/trace.js';
import { manyProjectsModel, modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { mapOf } from '../support/map-of.js';
import { entryOf, rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const TOPIC = { type: 'topic', id: 't' } as const;
const F2 = { type: 'leitlinie', id: 'F2' } as const;

/** Another widget's choice. */
async function choose(element: FdsProjectMap, detail: Ref = TOPIC): Promise<void> {
  const options = { detail, bubbles: true, composed: true, cancelable: true };
  element.dispatchEvent(new CustomEvent('fds-select', options));
  await waitUntil(() => rootOf(element).querySelector('[data-linking], table'), 'shows links');
  await element.updateComplete;
}

/** How many squares of a kind a place's button has. */
const squaresOf = (button: Element, kind: 'filled' | 'outlined' | 'rest'): number =>
  (button.querySelector(`.squares .${kind}`)?.getAttribute('d') ?? '').split('M').length - 1;

const smallModel = (): StrategyModel =>
  modelFrom({
    actors: [
      { id: 'DE-HH', kind: 'land', name: 'Hamburg', short: 'HH' },
      { id: 'DE-BY', kind: 'land', name: 'Bayern', short: 'BY' },
      { id: 'DE-SL', kind: 'land', name: 'Saarland', short: 'SL' },
      { id: 'x', kind: 'organisation', name: 'X' },
    ],
    topics: [{ id: 't', title: 'Thema' }],
    projects: [
      { id: 'a', title: 'A', lead: ['DE-HH'], partners: ['DE-BY'], topic: 't' },
      { id: 'b', title: 'B', lead: ['DE-HH'], partners: ['DE-BY'] },
      { id: 'c', title: 'C', lead: ['DE-HH', 'x'], partners: ['DE-SL'] },
      { id: 'd', title: 'D', topic: 't' },
      { id: 'e', title: 'E' },
    ],
  });

describe('<fds-project-map> and its squares', () => {
  before(async () => {
    await Promise.all([mapParts.contents.load(), mapParts.list.load()]);
  });

  for (const view of ['map', 'tiles']) {
    it(`draws a square for each entry that is counted, as ${view}`, async () => {
      const element = await mapOf(smallModel(), { view });
      const drawn = all(element, '.places button, .beside button').map((button) => [
        button.dataset['place'],
        textOf(button.querySelector('.numbers')),
        squaresOf(button, 'filled'),
        squaresOf(button, 'outlined'),
        squaresOf(button, 'rest'),
      ]);
      expect(drawn).to.deep.equal([
        ['DE-HH', '3', 3, 0, 0],
        ['DE-BY', '0 +2', 0, 2, 0],
        ['DE-SL', '0 +1', 0, 1, 0],
        ['*others', '1', 1, 0, 0],
        ['*unpublished', '2', 2, 0, 0],
      ]);
      const legend = textOf(shadowQuery(element, '.legend'));
      expect(legend).to.contain('Ein Kästchen = 1 Vorhaben');
      expect(legend).to.contain('führt kein Vorhaben, ist aber beteiligt');
    });
  }

  it('counts and draws what is linked once something is chosen, and says of how many', async () => {
    const element = await mapOf(smallModel(), { view: 'map' });
    await choose(element);
    const said = all(element, '.places button, .beside button').map((button) => [
      textOf(button.querySelector('.numbers')),
      squaresOf(button, 'filled'),
      squaresOf(button, 'outlined'),
      squaresOf(button, 'rest'),
      textOf(button.querySelector('.heard')),
    ]);
    expect(said).to.deep.equal([
      ['1', 1, 0, 2, 'Hamburg (HH), verknüpft: 1 von 3 federführend'],
      ['0 +1', 0, 1, 1, 'Bayern (BY), verknüpft: 1 von 2 beteiligt'],
      ['0', 0, 0, 1, 'Saarland (SL), nicht verknüpft: 0 von 1'],
      ['0', 0, 0, 1, 'Andere Organisationen, nicht verknüpft: 0 von 1'],
      ['1', 1, 0, 1, 'Federführung nicht veröffentlicht, verknüpft: 1 von 2'],
    ]);
    expect(textOf(shadowQuery(element, '.legend'))).to.contain('nicht verknüpft');
  });

  it('says the same in the list', async () => {
    const element = await mapOf(smallModel(), { view: 'list' });
    await choose(element);
    expect(all(element, '.linked-part').map(textOf)).to.deep.equal([
      'verknüpft: 1 von 2 beteiligt',
      'verknüpft: 1 von 3 federführend',
      'verknüpft: 1 von 2',
    ]);
  });

  it('agrees with the links of the shipped data in every Land', async () => {
    const model = modelFrom(snapshotFeed());
    const { linked } = linkedKeys(model, F2);
    const projects = model.feed.projects.filter(({ id }) => linked.has(`project:${id}`));
    const element = await mapOf(model, { view: 'map' });
    await choose(element, F2);
    for (const button of all(element, '.places button')) {
      const id = button.dataset['place'] ?? '';
      const leads = projects.filter(({ lead = [] }) => lead.includes(id)).length;
      const partners = projects.filter(
        ({ lead = [], partners: list = [] }) => list.includes(id) && !lead.includes(id),
      ).length;
      expect(squaresOf(button, 'filled'), id).to.equal(leads);
      expect(squaresOf(button, 'outlined'), id).to.equal(partners);
      expect(textOf(button.querySelector('.numbers')), id).to.equal(
        partners > 0 ? `${leads} +${partners}` : `${leads}`,
      );
    }
  });

  it('mutes the Länder that are not linked', async () => {
    const element = await mapOf(smallModel(), { view: 'map' });
    const muted = getComputedStyle(shadowQuery(element, '.legend')).color;
    await choose(element);
    expect(getComputedStyle(entryOf(element, 'actor:DE-SL')).color).to.equal(muted);
    expect(getComputedStyle(entryOf(element, 'actor:DE-HH')).color).not.to.equal(muted);
  });

  it('leaves the numbers of the others as they are where a Land is chosen', async () => {
    const element = await mapOf(smallModel(), { view: 'map' });
    entryOf(element, 'actor:DE-HH').click();
    await element.updateComplete;
    expect(textOf(entryOf(element, 'actor:DE-BY').querySelector('.numbers'))).to.equal('0 +2');
    expect(squaresOf(entryOf(element, 'actor:DE-HH'), 'filled')).to.equal(3);
  });

  it('keeps the linked number of an open place that is nobody’s own', async () => {
    const element = await mapOf(smallModel(), { view: 'map' });
    const place = shadowQuery(element, '[data-place="*unpublished"]');
    place.click();
    await waitUntil(() => rootOf(element).querySelector('[data-ref="project:e"]'));
    entryOf(element, 'project:e').click();
    await element.updateComplete;
    expect(place.dataset['state']).to.equal('selected');
    expect(textOf(place.querySelector('.heard'))).to.contain('verknüpft: 1 von 2');
  });

  it('draws one square for many entries where there are too many, and says so', async () => {
    const element = await mapOf(manyProjectsModel(10_000), { view: 'map' });
    expect(textOf(shadowQuery(element, '.legend'))).to.contain(
      'Ein Kästchen = 100 Vorhaben, aufgerundet',
    );
    for (const button of all(element, '.places button')) {
      expect(squaresOf(button, 'filled')).to.equal(6);
      // However many squares: a path for each kind.
      expect(button.querySelectorAll('.squares *').length).to.equal(2);
    }
  });
});

describe('<fds-project-map> labels', () => {
  const feeds: readonly (readonly [string, () => StrategyModel])[] = [
    ['the shipped data', () => modelFrom(snapshotFeed())],
    ['10,000 entries', () => manyProjectsModel(10_000)],
  ];
  for (const [name, model] of feeds) {
    for (const view of [undefined, 'map', 'tiles']) {
      it(`stay apart and inside at every width, ${view ?? 'by room'}, with ${name}`, async () => {
        const element = await mapOf(model(), { view });
        for (let width = 280; width <= 1600; width += 60) {
          element.parentElement?.style.setProperty('width', `${width}px`);
          const frame = element.getBoundingClientRect();
          const boxes = all(element, '.places button').map((button) => ({
            id: button.dataset['place'],
            box: button.getBoundingClientRect(),
          }));
          for (const { id, box } of boxes) {
            expect(box.left, `${id} at ${width}`).to.be.at.least(frame.left - 0.5);
            expect(box.right, `${id} at ${width}`).to.be.at.most(frame.right + 0.5);
            const over = boxes.filter(
              (other) =>
                other.id !== id &&
                Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
                Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 0.5,
            );
            expect(
              over.map((other) => other.id),
              `over ${id} at ${width}`,
            ).to.deep.equal([]);
          }
        }
      });
    }
  }

  for (const width of [720, 900, 1040, 1280, 1600]) {
    it(`keeps the squares of a Land within its borders at ${width} px`, async () => {
      const element = await mapOf(modelFrom(snapshotFeed()), { view: 'map', width });
      const drawn = all(element, '.places .label:not(.callout)');
      expect(drawn.length).to.be.above(8);
      for (const label of drawn) {
        const id = label.dataset['place'] ?? '';
        const squares = label.querySelector('.squares')?.getBoundingClientRect();
        const shape = rootOf(element).querySelector<SVGPathElement>(`[data-place=${id}] > .land`);
        const matrix = shape?.getScreenCTM()?.inverse();
        if (!squares || !shape || !matrix) throw new Error(`${id} is not drawn`);
        const { left, right, top, bottom } = squares;
        for (const [x, y] of [
          [left, top],
          [right, top],
          [left, bottom],
          [right, bottom],
        ] as const) {
          const inside = shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
          expect(inside, `${id} at ${String(x - left)}, ${String(y - top)}`).to.equal(true);
        }
      }
    });
  }

  it('leaves the legend at the left, below the map or between map and panel', async () => {
    const element = await mapOf(smallModel(), { view: 'map' });
    const box = (selector: string): DOMRect =>
      shadowQuery(element, selector).getBoundingClientRect();
    expect(box('.legend').left).to.be.closeTo(box('.layout').left, 1);
    expect(box('.legend').top).to.be.at.least(box('.places').bottom);
    element.parentElement?.style.setProperty('width', '1280px');
    expect(box('.legend').left).to.be.closeTo(box('.beside').left, 1);
    expect(box('.legend').right).to.be.at.most(box('.panel').left);
    expect(box('.panel').top).to.be.closeTo(box('.places').top, 1);
  });
});
