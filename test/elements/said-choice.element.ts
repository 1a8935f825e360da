/** What the buttons of things say of a choice: they open details, and are no switches. */
import { expect } from '@open-wc/testing';
import { chooseIn, makeWidget, smallModel, type WidgetTag } from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';
import type { FdsWidget } from '../../src/fds-widget.js';

/** Widgets that show the chosen thing as one of many, and a thing that each of them has. */
const cases: readonly (readonly [WidgetTag, string])[] = [
  ['fds-strategy-pyramid', 'topic:data'],
  ['fds-leitlinien-matrix', 'leitlinie:L1'],
  ['fds-timeline', 'event:session-1'],
  ['fds-project-list', 'project:register'],
  ['fds-cascade', 'leitlinie:L1'],
];

const refOf = (name: string): { type: string; id: string } => {
  const [type = '', id = ''] = name.split(':');
  return { type, id };
};

async function ready(widget: FdsWidget): Promise<void> {
  await waitUntil(() => rootOf(widget).querySelector('[part="body"]'), 'is ready');
  await settled(widget);
}

/** The buttons of a thing, wherever it stands in the widget. */
const buttonsOf = (widget: Element, name: string): HTMLElement[] => [
  ...rootOf(widget).querySelectorAll<HTMLElement>(`button[data-ref="${name}"]`),
];

const saidBy = (button: Element): Record<string, string | null> => ({
  expanded: button.ariaExpanded,
  current: button.ariaCurrent,
  pressed: button.ariaPressed,
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('what is said of a choice', () => {
  for (const [tag, name] of cases) {
    it(`<${tag}>: what was pressed is opened, and leads to its details`, async () => {
      const widget = makeWidget(tag);
      document.body.append(widget);
      await ready(widget);
      const find = (): HTMLElement => {
        const [button] = buttonsOf(widget, name);
        if (!button) throw new Error(`no ${name}`);
        return button;
      };
      if (buttonsOf(widget, name).length === 0) {
        rootOf(widget).querySelector<HTMLElement>('[data-ref="layer:topics"]')?.click();
        await settled(widget);
      }
      expect(saidBy(find())).to.deep.equal({ expanded: 'false', current: null, pressed: null });
      find().click();
      // The code of the details may be on its way.
      await waitUntil(() => rootOf(widget).querySelector('[part~="details"]'), 'details are open');
      await settled(widget);
      expect(saidBy(find())).to.deep.equal({ expanded: 'true', current: null, pressed: null });
      await waitUntil(
        () => rootOf(widget).getElementById(find().getAttribute('aria-controls') ?? ''),
        'the details are there',
      );
    });

    it(`<${tag}>: beside a panel for all details it is the current one, and opens nothing`, async () => {
      const strategy = document.createElement('fds-strategy');
      strategy.strategy = smallModel();
      const widget = document.createElement(tag);
      strategy.append(widget, document.createElement('fds-details'));
      document.body.append(strategy);
      await ready(widget);
      chooseIn(widget, refOf(name));
      await waitUntil(() => buttonsOf(widget, name)[0]?.dataset['state'] === 'selected', 'chosen');
      await settled(widget);
      for (const button of rootOf(widget).querySelectorAll('button[data-state]')) {
        const isChosen = button.getAttribute('data-ref') === name;
        const { expanded, current, pressed } = saidBy(button);
        expect(current).to.equal(isChosen ? 'true' : null);
        expect(pressed).to.equal(null);
        if (button.matches('.entry') && !button.matches('[data-ref^="layer:"]')) {
          expect(expanded, button.outerHTML).to.equal(null);
        }
      }
    });
  }

  for (const view of ['map', 'tiles', 'list']) {
    it(`<fds-project-map view="${view}">: a place is opened, and its arrows are those of a toolbar`, async () => {
      const widget = makeWidget('fds-project-map', { view });
      document.body.append(widget);
      await ready(widget);
      await waitUntil(() => buttonsOf(widget, 'actor:DE-HE').length > 0, 'has its places');
      const button = (): HTMLElement => buttonsOf(widget, 'actor:DE-HE')[0]!;
      expect(saidBy(button())).to.deep.equal({ expanded: 'false', current: null, pressed: null });
      button().click();
      await settled(widget);
      expect(saidBy(button()).expanded).to.equal('true');
      const toolbar = rootOf(widget).querySelector('[role="toolbar"]');
      expect(toolbar?.getAttribute('aria-label')).to.equal(view === 'list' ? undefined : 'Länder');
    });
  }
});
