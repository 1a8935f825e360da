/** The wide picture of the pyramid: what a mouse meets there, and what stays within its width. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/strategy-pyramid.js';
import type { FdsStrategyPyramid } from '../../src/elements/strategy-pyramid/strategy-pyramid.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';

async function wide(): Promise<FdsStrategyPyramid> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: 1280px">
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
});
