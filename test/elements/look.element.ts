/** Small things that a printer would not let pass, at the widths of a portal's columns. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom, snapshotFeed } from '../../stories/fixtures/models.js';
import { chooseIn, widgetTags } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';

async function show(
  tag: string,
  width: number,
  model: StrategyModel = modelFrom(snapshotFeed()),
): Promise<FdsWidget> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the tag says the class
  const widget = document.createElement(tag) as FdsWidget;
  widget.strategy = model;
  box.append(widget);
  await settled(widget);
  return widget;
}

describe('the look of widgets', () => {
  for (const width of [480, 800, 1280]) {
    it(`keeps the number of a decision with its word in the timeline, ${width} px`, async () => {
      const timeline = await show('fds-timeline', width);
      const names = [...rootOf(timeline).querySelectorAll<HTMLElement>('.decision-name')];
      expect(names).to.have.length.above(12);
      for (const name of names) {
        const range = document.createRange();
        range.selectNodeContents(name);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(tops.size, name.textContent ?? '').to.equal(1);
      }
    });
  }

  for (const tag of widgetTags) {
    it(`begins no line of <${tag}> with a dot`, async () => {
      const widget = await show(tag, 800);
      for (const choice of [
        null,
        { type: 'leitlinie', id: 'G2' },
        { type: 'actor', id: 'DE-HH' },
      ]) {
        chooseIn(widget, choice);
        await settled(widget);
        const words = rootOf(widget).textContent ?? '';
        // Only a blank that may not be broken stands before a dot.
        expect(words.match(/.{0,40}[ \n]·.{0,40}/gu) ?? []).to.deep.equal([]);
      }
    });
  }

  for (const tag of ['strategy-pyramid', 'leitlinien-matrix', 'timeline', 'project-list']) {
    it(`hides nothing beyond the start of ${tag}, to which a page read from the right would scroll`, async () => {
      const widget = await show(`fds-${tag}`, 320);
      chooseIn(widget, { type: 'leitlinie', id: 'G2' });
      await settled(widget);
      const start = widget.getBoundingClientRect().left;
      const beyond = [...rootOf(widget).querySelectorAll('.heard')].filter((heard) => {
        const { left, width } = heard.getBoundingClientRect();
        return width > 0 && left < start;
      });
      expect(beyond.map((heard) => heard.outerHTML)).to.deep.equal([]);
    });
  }

  it('heads the titles of the list where they stand', async () => {
    const list = await show('fds-project-list', 1280);
    const leftOf = (selector: string): number => {
      const range = document.createRange();
      range.selectNodeContents(shadowQuery(list, selector));
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('thead th .sort')).to.be.closeTo(leftOf('tbody th .entry'), 1);
  });

  it('begins no line with the number or the dot behind a scope', async () => {
    const list = await show('fds-project-list', 480);
    const words = shadowQuery(list, '.count').textContent?.replaceAll(/[^\S\u00A0]+/g, ' ') ?? '';
    expect(words).to.match(/Vorhaben\u00A03\u00A0· Portfolio/);
  });

  it('folds hundreds of scopes beside the map', async () => {
    const feed = snapshotFeed();
    const scopes = Array.from({ length: 400 }, (_, n) => ({ id: `s${n}`, title: `Bereich ${n}` }));
    const projects = scopes.map(({ id }, n) => ({ id: `p${n}`, title: 'Vorhaben', scope: id }));
    const all = (list: string, more: readonly object[]): readonly unknown[] => [
      ...(feed[list] as readonly unknown[]),
      ...more,
    ];
    const model = modelFrom({
      ...feed,
      scopes: all('scopes', scopes),
      projects: all('projects', projects),
    });
    for (const width of [320, 1100]) {
      const map = await show('fds-project-map', width, model);
      expect(map.getBoundingClientRect().height).to.be.below(4000);
      expect(rootOf(map).querySelectorAll('.sums dt').length).to.equal(4 + 406);
    }
  });
});
