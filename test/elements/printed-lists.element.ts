/** What is printed of long lists: all of them, as on paper nobody can open or turn to the rest. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/project-list.js';
import '../../src/define/timeline.js';
import { timelineParts } from '../../src/elements/timeline/timeline.parts.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { smallFeed } from '../support/small-feed.js';
import { rootOf, shadowQuery, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const many = (count: number, make: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `E ${index}`,
    ...make(index),
  }));

const projects = (count: number) =>
  modelFrom(smallFeed({ projects: many(count, () => ({ scope: 'own' })) }));

const events = (count: number) =>
  modelFrom(
    smallFeed({
      events: many(count, (index) => ({ kind: 'decision', date: `${2010 + (index % 8)}-05-04` })),
    }),
  );

async function open(element: Promise<LitElement>): Promise<LitElement> {
  const widget = await element;
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is drawn');
  await settled(widget);
  return widget;
}

/** As browsers do it: the event, its microtasks, then the sheets. No task may be needed between. */
async function print(widget: LitElement, type: 'beforeprint' | 'afterprint'): Promise<void> {
  dispatchEvent(new Event(type));
  const { port1, port2 } = new MessageChannel();
  const nextTask = new Promise((resolve) => (port1.onmessage = resolve));
  port2.postMessage('');
  await nextTask;
  port1.close();
  expect(widget.isUpdatePending, 'is drawn by then').to.equal(false);
}

const countOf = (widget: Element, selector: string): number =>
  rootOf(widget).querySelectorAll(selector).length;

describe('a printed page', () => {
  before(() => timelineParts.more.load());

  it('has all entries of the project list, and the page that was shown afterwards', async () => {
    const list = await open(
      fixture(html`<fds-project-list .strategy=${projects(60)}></fds-project-list>`),
    );
    shadowQuery(list, '.pages.top .next').click();
    await settled(list);
    const said = shadowQuery(list, '.heard[aria-live]');
    await waitUntil(() => said.textContent?.trim(), 'the page is said');
    const before = shadowText(list);
    const next = shadowQuery(list, '.pages.top .next');
    expect(rootOf(list).activeElement).to.equal(next);
    expect(countOf(list, '[part~="row"]')).to.equal(25);
    await print(list, 'beforeprint');
    expect(countOf(list, '[part~="row"]')).to.equal(60);
    expect(shadowQuery(list, '[part="count"]').textContent).not.to.contain('Seite 2 von 3');
    await print(list, 'afterprint');
    expect(shadowText(list)).to.equal(before);
    expect(rootOf(list).activeElement, 'keeps the focus').to.equal(next);
  });

  for (const [lang, words] of [
    ['de', 'Gedruckt ist nur diese Seite der Liste.'],
    ['en', 'Only this page of the list is printed.'],
  ]) {
    it(`says that a list is too long for paper (${lang})`, async () => {
      const list = await open(
        fixture(
          html`<fds-project-list lang=${lang} .strategy=${projects(1001)}></fds-project-list>`,
        ),
      );
      await print(list, 'beforeprint');
      expect(countOf(list, '[part~="row"]')).to.equal(25);
      expect(shadowText(list)).to.contain(words);
      await print(list, 'afterprint');
      expect(shadowText(list)).not.to.contain(words);
    });
  }

  for (const view of ['list', 'axis', 'table']) {
    it(`has all years of a crowded timeline, and only the open one afterwards (${view})`, async () => {
      const line = await open(
        fixture(html`<fds-timeline view=${view} .strategy=${events(160)}></fds-timeline>`),
      );
      if (view === 'table') await waitUntil(() => rootOf(line).querySelector('table'), 'the table');
      const entries = '[data-ref^="event:"]';
      const before = countOf(line, entries);
      expect(before).to.be.below(160);
      await print(line, 'beforeprint');
      expect(countOf(line, entries)).to.be.at.least(160);
      await print(line, 'afterprint');
      expect(countOf(line, entries)).to.equal(before);
    });
  }

  it('says of a timeline with more entries than paper holds what is printed', async () => {
    const line = await open(
      fixture(html`<fds-timeline view="list" .strategy=${events(1001)}></fds-timeline>`),
    );
    const before = countOf(line, '[part="item"]');
    await print(line, 'beforeprint');
    expect(countOf(line, '[part="item"]')).to.equal(before);
    expect(shadowText(line)).to.contain('Gedruckt ist nur, was geöffnet war.');
    await print(line, 'afterprint');
    expect(shadowText(line)).not.to.contain('Gedruckt');
  });
});
