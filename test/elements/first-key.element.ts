import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FdsWidget } from '../../src/fds-widget.js';
import { chooseIn, isReady, makeWidget, type WidgetTag } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { fetchPageByPage, hold, openPage, release } from '../support/late-code.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

fetchPageByPage();
const shown: Element[] = [];

async function show(
  tag: WidgetTag,
  attributes: Record<string, string>,
  from: string,
): Promise<FdsWidget> {
  const widget = makeWidget(tag, attributes);
  document.body.append(widget);
  shown.push(widget);
  await waitUntil(() => isReady(widget), 'shows its data');
  await waitUntil(() => rootOf(widget).querySelector(from), `has ${from}`);
  await settled(widget);
  return widget;
}

const focused = (widget: Element): string | undefined => {
  const { dataset } = (rootOf(widget).activeElement ?? widget) as HTMLElement;
  return dataset['ref'] ?? dataset['place'];
};

/** Whether a key would have scrolled the page. */
function scrolls(): { readonly keys: string[] } {
  const keys: string[] = [];
  document.addEventListener('keydown', (event) => {
    if (!event.defaultPrevented) keys.push(event.key);
  });
  return { keys };
}

/** Widgets with keys of their own: from where, the keys, and where they lead. */
const cases: readonly (readonly [WidgetTag, Record<string, string>, string, readonly string[]])[] =
  [
    ['fds-project-map', { view: 'map' }, 'button[data-place="DE-HE"]', ['ArrowUp', 'End', 'Home']],
    [
      'fds-project-map',
      { view: 'tiles' },
      'button[data-place="DE-HE"]',
      ['ArrowUp', 'End', 'Home'],
    ],
    [
      'fds-leitlinien-matrix',
      {},
      '.grid [data-ref="leitlinie:L1"]',
      ['ArrowDown', 'ArrowUp', 'End', 'Home'],
    ],
    [
      'fds-leitlinien-matrix',
      { view: 'structure' },
      '.grid [data-ref="leitlinie:L1"]',
      ['ArrowDown', 'ArrowUp', 'Home'],
    ],
  ];

describe('the first key, pressed before its code is there', () => {
  const { keys: scrolled } = scrolls();
  beforeEach(() => {
    openPage();
    scrolled.length = 0;
  });
  afterEach(() => {
    release();
    for (const element of shown.splice(0)) element.remove();
  });

  for (const [tag, attributes, from, keys] of cases) {
    it(`does not scroll the page, and leads in ${tag} ${attributes['view'] ?? ''} where it should`, async () => {
      // What it does where everything is there already.
      const known = await show(tag, attributes, from);
      shadowQuery(known, from).focus();
      await settled(known);
      const path: (string | undefined)[] = [];
      for (const key of keys) {
        await sendKeys({ press: key });
        path.push(focused(known));
      }
      known.remove();
      expect(new Set(path).size, 'moves').to.be.above(1);

      for (const count of keys.keys()) {
        openPage();
        const widget = await show(tag, attributes, from);
        hold();
        shadowQuery(widget, from).focus();
        scrolled.length = 0;
        for (const key of keys.slice(0, count + 1)) await sendKeys({ press: key });
        expect(scrolled).to.deep.equal([]);
        release();
        await waitUntil(() => focused(widget) === path[count], `${keys[count]} follows`);
        widget.remove();
      }
    });
  }

  for (const [tag, ref] of [
    ['fds-timeline', 'event:session-1'],
    ['fds-project-list', 'project:portal'],
    ['fds-strategy-pyramid', 'layer:topics'],
    ['fds-leitlinien-matrix', 'leitlinie:L1'],
  ] as const) {
    it(`Escape takes back what was chosen in ${tag} a moment ago`, async () => {
      const widget = await show(tag, {}, `[data-ref="${ref}"]`);
      const log: unknown[] = [];
      widget.addEventListener('fds-selection-change', (event) => {
        log.push((event as CustomEvent<unknown>).detail);
      });
      hold();
      const [type = '', id = ''] = ref.split(':');
      chooseIn(widget, { type, id });
      await waitUntil(() => log.length === 1, 'is chosen');
      shadowQuery(widget, `[data-ref="${ref}"]`).focus();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => log.length === 2, 'is taken back');
      expect(log[1]).to.equal(null);
      expect(scrolled).to.deep.equal([]);
    });
  }
});
