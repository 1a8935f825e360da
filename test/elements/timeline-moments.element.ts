import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/strategy.js';
import '../../src/define/timeline.js';
import type { FdsStrategy } from '../../src/elements/strategy/strategy.js';
import type { FdsTimeline } from '../../src/elements/timeline/timeline.js';
import { momentsModel } from '../../stories/fixtures/moments.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

async function openPage(
  attributes: Partial<Pick<FdsTimeline, 'view' | 'spacing'>> = {},
  model = momentsModel(),
): Promise<{ strategy: FdsStrategy; timeline: FdsTimeline }> {
  const strategy = await fixture<FdsStrategy>(
    html`<fds-strategy .strategy=${model}><fds-timeline></fds-timeline></fds-strategy>`,
  );
  const timeline = strategy.firstElementChild as FdsTimeline;
  Object.assign(timeline, attributes);
  await waitUntil(() => rootOf(timeline).querySelector('[part="body"]'), 'is ready');
  await timeline.updateComplete;
  return { strategy, timeline };
}

const entry = (timeline: Element, id: string): HTMLElement =>
  shadowQuery(timeline, `[data-item="${id}"] .entry`);

const opensAt = (timeline: Element, id: string): Promise<void> =>
  waitUntil(
    () => rootOf(timeline).querySelector(`[data-item="${id}"] .details .close`),
    `details stand at ${id}`,
  );

describe('<fds-timeline>: milestones and deadlines', () => {
  it('of a project choose the project, whose details open at the milestone', async () => {
    const { strategy, timeline } = await openPage();
    entry(timeline, 'register~2').click();
    expect(strategy.selection).to.deep.equal({ type: 'project', id: 'register' });
    await opensAt(timeline, 'register~2');
    expect(entry(timeline, 'register~1').dataset['state']).to.equal('selected');
    shadowQuery(timeline, '.details .close').click();
    await waitUntil(() => !rootOf(timeline).querySelector('.details'), 'is closed');
    entry(timeline, 'register~3').click();
    await opensAt(timeline, 'register~3');
  });

  it('of a decision choose the decision, and give the focus back where they were used', async () => {
    const { strategy, timeline } = await openPage();
    entry(timeline, 'decided~deadline').click();
    expect(strategy.selection).to.deep.equal({ type: 'event', id: 'decided' });
    await opensAt(timeline, 'decided~deadline');
    const close = shadowQuery(timeline, '.details .close');
    close.focus();
    close.click();
    await waitUntil(
      () => rootOf(timeline).activeElement === entry(timeline, 'decided~deadline'),
      'the focus is back',
    );
    strategy.selection = { type: 'event', id: 'decided' };
    await opensAt(timeline, 'decided');
  });

  it('are told in the list and counted apart from the events', async () => {
    const { timeline } = await openPage();
    const text = shadowText(timeline);
    expect(text).to.contain('Dazu: 4 Meilensteine von Vorhaben, 2 Fristen.');
    expect(text).to.contain('Meilenstein eines Vorhabens · Register');
    expect(text).to.contain('Frist · Beschluss 2025/13');
  });

  it('stand in the table, and choose from there', async () => {
    const { strategy, timeline } = await openPage({ view: 'table' });
    await waitUntil(() => rootOf(timeline).querySelector('[part="table"]'), 'the table is there');
    expect(rootOf(timeline).querySelectorAll('tr[data-item]').length).to.equal(10);
    entry(timeline, 'register~3').click();
    expect(strategy.selection).to.deep.equal({ type: 'project', id: 'register' });
    await waitUntil(() => rootOf(timeline).querySelector('tr .details'), 'details are there');
  });

  it('have marks and lanes on the axis, which choose their records', async () => {
    const { strategy, timeline } = await openPage({ spacing: 'scale' });
    await waitUntil(() => rootOf(timeline).querySelector('svg.axis'), 'the axis is there');
    expect(shadowText(timeline)).to.not.contain('keinem Schwerpunktthema');
    const byTopic = [...rootOf(timeline).querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === 'Nach Thema',
    );
    byTopic?.click();
    await waitUntil(
      () => rootOf(timeline).querySelector('.axis-band')?.textContent?.includes('Datennutzung'),
      'lanes have the names of topics',
    );
    const marks = [...rootOf(timeline).querySelectorAll('svg.wide .axis-mark')];
    const due = marks.find((mark) => mark.textContent?.includes('Frist · Beschluss 2025/13'));
    due?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(strategy.selection).to.deep.equal({ type: 'event', id: 'decided' });
  });

  it('offer no lanes by topic where no event has one, and say so', async () => {
    const events = [{ id: 'a', title: 'A', date: '2026-01-05', kind: 'session' }];
    const { timeline } = await openPage({ spacing: 'scale' }, modelFrom({ events }));
    await waitUntil(() => rootOf(timeline).querySelector('svg.axis'), 'the axis is there');
    const buttons = [...rootOf(timeline).querySelectorAll('button')];
    const named = (words: string) => buttons.find((each) => each.textContent.trim() === words);
    expect(named('Nach Thema')).to.equal(undefined);
    named('Nach Art')?.click();
    await waitUntil(
      () => shadowText(timeline).includes('ordnen Ereignisse keinem Schwerpunktthema zu'),
      'says that there are no topics',
    );
  });

  it('are there where there is no event at all', async () => {
    const projects = [{ id: 'p', title: 'P', milestones: [{ date: '2026-12', title: 'Abnahme' }] }];
    const { timeline } = await openPage({}, modelFrom({ projects }));
    expect(shadowText(timeline)).to.contain('Abnahme');
  });
});
