/** The wide picture of the pyramid: what a mouse meets there, and what stays within its width. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/strategy-pyramid.js';
import type { FdsStrategyPyramid } from '../../src/elements/strategy-pyramid/strategy-pyramid.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';

async function wide(width = 1280): Promise<FdsStrategyPyramid> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px">
      <fds-strategy-pyramid .strategy=${modelFrom(snapshotFeed())}></fds-strategy-pyramid>
    </div>`,
  );
  const element = box.querySelector('fds-strategy-pyramid');
  if (!element) throw new Error('no pyramid');
  await settled(element);
  return element;
}

describe('the picture of <fds-strategy-pyramid>, wide', () => {
  it('lets a mouse meet each mark, and the band between them', async () => {
    const element = await wide();
    const root = rootOf(element);
    for (const node of root.querySelectorAll('.mark[data-mark], .band')) {
      node.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width, height } = node.getBoundingClientRect();
      // A band is met above its marks, where its name stands.
      const y = node.matches('.mark') ? top + height / 2 : top + height - 4;
      expect(root.elementFromPoint(left + width / 2, y)).to.equal(node);
    }
  });

  it('is no wider than the widget, arrows of its buttons included', async () => {
    const element = await wide();
    const { right } = element.getBoundingClientRect();
    const twists = [...rootOf(element).querySelectorAll('.twist')];
    expect(twists).to.have.length.above(3);
    for (const twist of twists) expect(twist.getBoundingClientRect().right).to.be.at.most(right);
    expect(shadowQuery(element, '.body').scrollWidth).to.equal(
      shadowQuery(element, '.body').clientWidth,
    );
  });

  it('is no tower in a column of a portal nor on a whole page, and at most 480 px high', async () => {
    for (const width of [740, 800, 900, 1020, 1100, 1200, 1230, 1280]) {
      const element = await wide(width);
      const { width: across, height } = shadowQuery(element, '.ground').getBoundingClientRect();
      expect(across / height, `at ${String(width)} px`).to.be.above(0.9);
      expect(height, `at ${String(width)} px`).to.be.at.most(480);
    }
  });

  it('has the texts of three layers beside each other below it where it has no room beside itself', async () => {
    const element = await wide(800);
    const { bottom } = shadowQuery(element, '.ground').getBoundingClientRect();
    const tops = [...rootOf(element).querySelectorAll('.head')].map((head) =>
      Math.round(head.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
    expect(tops[0]).to.be.at.least(Math.round(bottom));
    element.style.fontFamily = '"DejaVu Sans", Verdana, sans-serif';
    await settled(element);
    for (const button of rootOf(element).querySelectorAll('.title-line .entry')) {
      expect(button.getBoundingClientRect().height, button.textContent).to.be.below(40);
    }
  });

  it('opens a layer below the texts of all, in whole width', async () => {
    const element = await wide(800);
    const heads = [...rootOf(element).querySelectorAll('.head')];
    const before = heads.map((head) => Math.round(head.getBoundingClientRect().left));
    shadowQuery(element, '.head button[aria-controls]').click();
    await settled(element);
    expect(heads.map((head) => Math.round(head.getBoundingClientRect().left))).to.eql(before);
    const panel = shadowQuery(element, '.panel').getBoundingClientRect();
    const lowest = Math.max(...heads.map((head) => head.getBoundingClientRect().bottom));
    expect(Math.round(panel.top)).to.be.at.least(Math.round(lowest));
    expect(panel.width).to.be.above(790);
  });

  it('is with its texts and its frame at most 620 px high on a whole page', async () => {
    const element = await wide();
    element.style.fontFamily = '"DejaVu Sans", Verdana, sans-serif';
    await settled(element);
    expect(element.getBoundingClientRect().height).to.be.at.most(620);
  });
});

describe('the picture of <fds-strategy-pyramid>, narrow', () => {
  for (const width of [264, 304, 344, 464, 600]) {
    it(`keeps each row of marks in one line at ${String(width)} px`, async () => {
      const element = await wide(width);
      const rows = [...rootOf(element).querySelectorAll('.marks')];
      expect(rows).to.have.length(6);
      for (const row of rows) {
        const tops = [...row.children].map((mark) => mark.getBoundingClientRect().top);
        expect(new Set(tops).size, `${String(row.children.length)} marks`).to.equal(1);
      }
    });
  }

  it('says what a layer is before it offers what else there is to read', async () => {
    const element = await wide(800);
    const extras = shadowQuery(element, '.extras');
    const sentence = extras.closest('.head')?.querySelector('.text > p');
    if (!sentence) throw new Error('no sentence');
    expect(extras.getBoundingClientRect().top).to.be.at.least(
      sentence.getBoundingClientRect().bottom,
    );
  });
});
