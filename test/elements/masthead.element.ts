/** Where the sentence on what is chosen stands: no line is kept empty for it, and a choice moves nothing. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/leitlinien-matrix.js';
import '../../src/define/project-list.js';
import '../../src/define/strategy.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { loadDetails } from '../../src/parts/details.js';
import { emptyModel, modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

async function listOf(
  width: number,
  model: StrategyModel = modelFrom(snapshotFeed()),
): Promise<{ readonly owner: FdsStrategy; readonly list: FdsWidget }> {
  const owner = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${model}>
      <div style="inline-size: ${width}px"><fds-project-list></fds-project-list></div>
    </fds-strategy>`,
  );
  const list = owner.querySelector('fds-project-list') as FdsWidget;
  await settled(list);
  return { owner, list };
}

const boxOf = (widget: FdsWidget, selector: string): DOMRect =>
  shadowQuery(widget, selector).getBoundingClientRect();

describe('the head of a widget', () => {
  before(loadDetails);

  for (const width of [320, 480, 640, 800]) {
    it(`has one place for sentence and choice at ${width} px`, async () => {
      const { owner, list } = await listOf(width);
      const before = boxOf(list, '.body').top - list.getBoundingClientRect().top;
      expect(boxOf(list, '.choice').top).to.equal(boxOf(list, '.lead').top);
      owner.selection = { type: 'leitlinie', id: 'G2' };
      await waitUntil(() => shadowQuery(list, '.choice').textContent?.includes('EfA'), 'is said');
      expect(getComputedStyle(shadowQuery(list, '.lead')).clipPath).to.equal('inset(50%)');
      expect(boxOf(list, '.body').top - list.getBoundingClientRect().top).to.be.closeTo(before, 1);
    });
  }

  it('shows both beside each other where there is room', async () => {
    const { owner, list } = await listOf(1100);
    owner.selection = { type: 'leitlinie', id: 'G2' };
    await waitUntil(() => shadowQuery(list, '.choice').textContent?.includes('EfA'), 'is said');
    expect(getComputedStyle(shadowQuery(list, '.lead')).clipPath).to.equal('none');
    expect(boxOf(list, '.choice').left).to.be.above(boxOf(list, '.lead').right - 1);
  });

  it('keeps no lines free where there is nothing to choose', async () => {
    const { list } = await listOf(480, emptyModel());
    expect(boxOf(list, '.choice').height).to.equal(0);
  });
});
