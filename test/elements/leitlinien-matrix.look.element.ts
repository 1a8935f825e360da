/** What the table of Anhang 1 looks like: no word is cut without a hyphen, no screen is filled by empty fields. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { tornWords } from '../support/torn-words.js';

async function matrixOf(
  width: number,
  model: StrategyModel = modelFrom(snapshotFeed()),
  lang = 'de',
): Promise<FdsLeitlinienMatrix> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <fds-leitlinien-matrix lang=${lang} .strategy=${model}></fds-leitlinien-matrix>
    </div>`,
  );
  const element = box.querySelector('fds-leitlinien-matrix');
  if (!element) throw new Error('no matrix');
  await settled(element);
  return element;
}

/** The shipped strategy with hundreds of goals, of which only its own are served. */
function manyGoals(): StrategyModel {
  const feed = snapshotFeed();
  const goals = feed['goals'] as readonly object[];
  const others = Array.from({ length: 400 }, (_, n) => ({
    id: `g${n}`,
    title: `Weiteres Ziel ${n}`,
  }));
  return modelFrom({ ...feed, goals: [...goals, ...others] });
}

describe('the look of <fds-leitlinien-matrix>', () => {
  for (const [lang, width] of ['de', 'en'].flatMap((each) =>
    [740, 800, 900, 1280].map((px) => [each, px] as const),
  )) {
    it(`breaks the names of goals and rows only where a hyphen shows it, ${lang}, ${width} px`, async () => {
      const element = await matrixOf(width, undefined, lang);
      // In a font as wide as any, which not every machine has.
      element.style.fontFamily = '"DejaVu Sans", Verdana, sans-serif';
      await settled(element);
      for (const name of rootOf(element).querySelectorAll('.goal-name, .category-name')) {
        expect(tornWords(name)).to.deep.equal([]);
      }
    });
  }

  for (const width of [320, 1100]) {
    it(`has room for hundreds of goals at ${width} px, with all Leitlinien`, async () => {
      const element = await matrixOf(width, manyGoals());
      const { height } = element.getBoundingClientRect();
      expect(height).to.be.below(4000);
      const body = shadowQuery(element, '.body');
      expect(body.scrollWidth).to.equal(body.clientWidth);
      expect(rootOf(element).querySelectorAll('td .entry')).to.have.length(22);
      expect(rootOf(element).querySelectorAll('thead .entry')).to.have.length(403);
      expect(rootOf(element).querySelectorAll('tbody tr > *')).to.have.length(6);
    });
  }
});
