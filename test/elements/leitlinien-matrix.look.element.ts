/** What the table of Anhang 1 looks like: no word is cut without a hyphen, no screen is filled by empty fields. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import type { FdsLeitlinienMatrix } from '../../src/elements/leitlinien-matrix/leitlinien-matrix.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';

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
        // Parts between two places for a hyphen: none of them may take two lines.
        const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            expect(tops.size, word).to.equal(1);
          }
        }
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
