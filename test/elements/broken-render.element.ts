import { expect } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import { buildModel } from '../../src/model/build-model.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { loadDetails } from '../../src/parts/details.js';
import { nextTask } from '../support/at-rest.js';
import {
  chooseIn,
  isReady,
  makeWidget,
  smallModel,
  widgetTags,
  wordsOf,
  type WidgetTag,
} from '../support/all-widgets.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

const shown: Element[] = [];

/** A record that cannot be read once the switch is on. */
function trap<T extends object>(record: T, state: { isOn: boolean }): T {
  return new Proxy(record, {
    get(target, key, receiver): unknown {
      if (state.isOn && (key === 'title' || key === 'label' || key === 'name')) {
        throw new Error('trapped');
      }
      return Reflect.get(target, key, receiver);
    },
  });
}

/** The small strategy with such a record last in each list: what stands before it is half drawn. */
function trapped(tag: WidgetTag, state: { isOn: boolean }): StrategyModel {
  const lists = Object.entries(smallModel().feed).filter(
    (entry): entry is [string, readonly object[]] => Array.isArray(entry[1]),
  );
  const records = lists.map(([name, list]) => [
    name,
    list.map((each, index) =>
      index === list.length - 1 || tag === 'fds-details' ? trap({ ...each }, state) : each,
    ),
  ]);
  const { isOn } = state;
  // Only who draws falls into it.
  state.isOn = false;
  const model = buildModel({ ...smallModel().feed, ...Object.fromEntries(records) });
  state.isOn = isOn;
  return model;
}

function put(widget: FdsWidget): FdsWidget {
  document.body.append(widget);
  shown.push(widget);
  return widget;
}

function errorsOf(widget: Element): string[] {
  const codes: string[] = [];
  widget.addEventListener('fds-error', (event) => {
    codes.push((event as CustomEvent<{ code: string }>).detail.code);
  });
  return codes;
}

const isBroken = (widget: Element): boolean =>
  wordsOf(widget).includes('Diese Ansicht kann gerade nicht gezeigt werden.');

const broken = (widget: Element): Promise<void> =>
  waitUntil(() => isBroken(widget), 'says that it is broken');

/** The details panel shows a record only when one is chosen. */
function askFor(widget: FdsWidget, tag: WidgetTag): void {
  if (tag === 'fds-details') chooseIn(widget, { type: 'project', id: 'portal' });
}

describe('a widget whose own code fails', () => {
  const troubles: unknown[] = [];
  const note = (event: Event): void => {
    troubles.push(event);
    event.preventDefault();
  };

  before(async () => {
    await loadDetails();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    for (const element of shown.splice(0)) element.remove();
    await nextTask();
    expect(troubles.splice(0)).to.deep.equal([]);
  });

  for (const tag of widgetTags) {
    it(`says so in ${tag}, reports it once, and shows the next data (G05, G08)`, async () => {
      const widget = makeWidget(tag, {}, trapped(tag, { isOn: true }));
      const codes = errorsOf(widget);
      put(widget);
      await waitUntil(() => rootOf(widget).querySelector('.frame'), 'draws');
      askFor(widget, tag);
      await broken(widget);
      expect(await widget.updateComplete).to.equal(true);
      await waitUntil(() => codes.length > 0);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(codes).to.deep.equal(['render']);
      expect(rootOf(widget).querySelectorAll('.frame').length).to.equal(1);
      expect(shadowQuery(widget, '.frame').getAttribute('aria-labelledby')).to.equal('heading');
      widget.strategy = smallModel();
      await waitUntil(() => isReady(widget), 'shows the next data');
      const good = put(makeWidget(tag));
      askFor(good, tag);
      await waitUntil(() => isReady(good) && wordsOf(good) === wordsOf(widget), 'all');
    });

    it(`leaves nothing half drawn in ${tag} when it fails later, and recovers by its button`, async () => {
      const state = { isOn: false };
      const widget = put(makeWidget(tag, {}, trapped(tag, state)));
      const sibling = put(makeWidget(tag));
      await waitUntil(() => isReady(widget) && isReady(sibling), 'show their data');
      askFor(widget, tag);
      await waitUntil(() => !rootOf(widget).querySelector('[part="empty"]'), 'is chosen');
      const codes = errorsOf(widget);
      state.isOn = true;
      widget.setAttribute('lang', 'en');
      await waitUntil(() => codes.length > 0, 'fails');
      expect(wordsOf(widget)).to.contain(
        'This view cannot be shown at the moment. Reloading the page often helps.',
      );
      expect(rootOf(widget).querySelector('[part="body"]')).to.equal(null);
      sibling.requestUpdate();
      await sibling.updateComplete;
      expect(isReady(sibling)).to.equal(true);
      state.isOn = false;
      shadowQuery(widget, '[part="retry"]').click();
      await waitUntil(() => isReady(widget), 'recovers');
      expect(codes).to.deep.equal(['render']);
      // It goes on failing and recovering, whatever state the first failure has left behind.
      state.isOn = true;
      widget.setAttribute('lang', 'de');
      await waitUntil(() => codes.length > 1, 'fails again');
      expect(isBroken(widget)).to.equal(true);
    });
  }

  it('is announced by an event that reaches the page', async () => {
    const widget = makeWidget('fds-timeline', {}, trapped('fds-timeline', { isOn: true }));
    const heard = new Promise<Event>((resolve) => {
      document.addEventListener('fds-error', resolve, { once: true });
    });
    put(widget);
    const { detail } = (await heard) as CustomEvent<{ code: string; message: string }>;
    expect(detail).to.include({ code: 'render', message: 'trapped' });
  });
});
