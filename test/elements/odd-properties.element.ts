/** What scripts set as properties, of another type than an attribute has: understood, or said. */
import { expect } from '@open-wc/testing';
import {
  isReady,
  makeWidget,
  smallModel,
  widgetTags,
  type WidgetTag,
} from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf, shadowText } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';
import type { FdsWidget } from '../../src/fds-widget.js';

const odd: readonly unknown[] = [0, 5, true, {}, [], Symbol('x'), Object.create(null), () => 1];

/** Everything that escapes from the kit while a test runs. */
function escapes(): { readonly seen: unknown[]; stop: () => void } {
  const seen: unknown[] = [];
  const hear = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    seen.push(event.reason);
  };
  addEventListener('unhandledrejection', hear);
  return { seen, stop: () => removeEventListener('unhandledrejection', hear) };
}

const set = (element: Element, name: string, value: unknown): void => {
  Reflect.set(element, name, value);
};

/** Every text property of a widget by its name. */
const textsOf = (tag: WidgetTag): readonly string[] => {
  const { elementProperties } = document.createElement(tag).constructor as typeof FdsWidget;
  return [...elementProperties]
    .filter(([, { attribute, type, converter }]) => attribute !== false && !type && !converter)
    .map(([name]) => String(name));
};

describe('properties of another type', () => {
  for (const tag of widgetTags) {
    it(`do not stop <${tag}>`, async () => {
      const heard = escapes();
      const widget = makeWidget(tag);
      document.body.append(widget);
      await waitUntil(() => isReady(widget), 'shows its data');
      for (const name of textsOf(tag)) {
        const before: unknown = Reflect.get(widget, name);
        for (const value of odd) {
          set(widget, name, value);
          await widget.updateComplete;
          expect(['string', 'object'], `${name} = ${typeof value}`).to.include(
            typeof Reflect.get(widget, name),
          );
        }
        set(widget, name, before);
      }
      await settled(widget);
      heard.stop();
      expect(heard.seen).to.deep.equal([]);
      expect(isReady(widget)).to.equal(true);
      widget.remove();
    });
  }

  it('do not stop <fds-strategy> from being refreshed later', async () => {
    const heard = escapes();
    const strategy = document.createElement('fds-strategy');
    document.body.append(strategy);
    for (const value of odd) {
      set(strategy, 'refresh', value);
      await strategy.updateComplete;
    }
    strategy.remove();
    heard.stop();
    expect(heard.seen).to.deep.equal([]);
  });

  it('are understood where they have a text: an address as URL, none as false', () => {
    const strategy = document.createElement('fds-strategy');
    set(strategy, 'src', new URL('https://feed.invalid/1.json'));
    set(strategy, 'land', false);
    expect(strategy.src).to.equal('https://feed.invalid/1.json');
    expect(strategy.land).to.equal(null);
  });

  for (const value of [{}, { version: 1, updated: '2026-01-01' }, 'x', 1, true]) {
    it(`as a model: ${JSON.stringify(value)} is refused, and said`, async () => {
      const heard = escapes();
      const widget = makeWidget('fds-timeline', {}, value as never);
      const told: string[] = [];
      widget.addEventListener('fds-error', ({ detail: { code, message } }) => {
        told.push(`${code}: ${message}`);
      });
      document.body.append(widget);
      await waitUntil(() => told.length > 0, 'says so');
      await settled(widget);
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^format: .*buildModel/);
      expect(rootOf(widget).querySelector('[aria-busy="true"]')).to.equal(null);
      // What can be used afterwards is shown.
      widget.strategy = smallModel();
      await waitUntil(() => isReady(widget) && shadowText(widget).includes('2'), 'shows data');
      heard.stop();
      expect(heard.seen).to.deep.equal([]);
      widget.remove();
    });
  }
});
