/** Holds what a widget shows after it has been translated and changed against what it shows without. */
import { expect } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  chooseIn,
  isReady,
  makeWidget,
  smallModel,
  wordsOf,
  type WidgetTag,
} from './all-widgets.js';
import { settled } from './at-rest.js';
import { fetchPageByPage } from './late-code.js';
import { translators } from './page-translators.js';
import { rootOf } from './strategy-page.js';
import { waitUntil } from './wait-until.js';

fetchPageByPage();
const shown: Element[] = [];

/** A widget in the page, at rest, until the test ends. */
export async function show(tag: WidgetTag): Promise<FdsWidget> {
  const widget = makeWidget(tag);
  document.body.append(widget);
  shown.push(widget);
  await waitUntil(() => isReady(widget), 'shows its data');
  await settled(widget);
  return widget;
}

const { leitlinien, projects, events, ...rest } = {
  ...smallModel().feed,
};
const fewer = (): ReturnType<typeof smallModel> =>
  smallModel({
    ...JSON.parse(JSON.stringify(rest)),
    leitlinien: JSON.parse(JSON.stringify(leitlinien.slice(1))),
    projects: JSON.parse(JSON.stringify(projects.slice(1))),
    events: JSON.parse(JSON.stringify(events.slice(1))),
  });

/** What makes a widget draw anew. */
const changes: Readonly<Record<string, (widget: FdsWidget) => void>> = {
  'a choice': (widget) => {
    chooseIn(widget, { type: 'project', id: 'portal' });
  },
  'new data': (widget) => {
    widget.strategy = fewer();
  },
};

const known = new Map<string, string>();

/** What a widget shows after a change that nobody has translated. */
async function untranslated(tag: WidgetTag, name: string): Promise<string> {
  const key = `${tag} ${name}`;
  const words = known.get(key) ?? (await drawUntranslated(tag, name));
  known.set(key, words);
  return words;
}

async function drawUntranslated(tag: WidgetTag, name: string): Promise<string> {
  const widget = await show(tag);
  changes[name]?.(widget);
  await settled(widget);
  const words = wordsOf(widget);
  widget.remove();
  return words;
}

/** What every file of these tests needs. */
export function prepareTranslated(): void {
  before(() => loadDetails());
  afterEach(() => {
    for (const element of shown.splice(0)) element.remove();
  });
}

/** Tests one widget with every translator and every change. */
export function testTranslated(tag: WidgetTag): void {
  for (const [way, translate] of Object.entries(translators)) {
    it(`that has rewritten ${tag} ${way} leaves nothing of it after a change (G09, G19)`, async () => {
      for (const [name, change] of Object.entries(changes)) {
        const wanted = await untranslated(tag, name);
        const widget = await show(tag);
        translate(rootOf(widget));
        void expect(wordsOf(widget)).to.contain('slovo');
        // The change itself comes in a task of its own, as it does on a page.
        await new Promise((resolve) => setTimeout(resolve));
        change(widget);
        await waitUntil(() => wordsOf(widget) === wanted, `shows ${wanted}`).catch(() => {
          void expect(wordsOf(widget)).to.equal(wanted);
        });
        widget.remove();
      }
    });
  }
}
