import { expect, waitUntil } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import { loadDetails } from '../../src/parts/details.js';
import {
  chooseIn,
  isReady,
  makeWidget,
  smallModel,
  widgetTags,
  wordsOf,
  type WidgetTag,
} from '../support/all-widgets.js';
import { fetchPageByPage, settled } from '../support/late-code.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';

fetchPageByPage();
const patience = { timeout: 10_000 };
const shown: Element[] = [];

async function show(tag: WidgetTag): Promise<FdsWidget> {
  const widget = makeWidget(tag);
  document.body.append(widget);
  shown.push(widget);
  await waitUntil(() => isReady(widget), 'shows its data', patience);
  await settled(widget);
  return widget;
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Text);
  return all.filter(
    ({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style',
  );
}

const foreign = (words: string): string => words.replaceAll(/\p{L}+/gu, 'slovo');

function wrap(text: Text, ...names: readonly string[]): void {
  const elements = names.map((name) => document.createElement(name));
  elements.reduce((outer, inner) => (outer.append(inner), inner)).append(foreign(text.data));
  const [outer] = elements;
  if (outer) text.replaceWith(outer);
}

/** How translators of pages go about it. */
const ways: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'with elements in place of texts, as Chromium does': (root) => {
    for (const text of textsOf(root)) wrap(text, 'font', 'font');
  },
  'with elements around its texts': (root) => {
    for (const text of textsOf(root)) {
      const span = document.createElement('span');
      text.before(span);
      span.append(text);
      text.data = foreign(text.data);
    }
  },
  'in place': (root) => {
    for (const text of textsOf(root)) text.data = foreign(text.data);
  },
  'in place, sentence by sentence, as Firefox does': (root) => {
    const parents = new Set(textsOf(root).map(({ parentNode }) => parentNode));
    for (const parent of parents) {
      const [first, ...others] = textsOf(parent as Node).filter(
        (text) => text.parentNode === parent,
      );
      if (!first) continue;
      first.data = foreign([first, ...others].map(({ data }) => data).join(' '));
      for (const other of others) other.data = '';
    }
  },
  'with new texts in place of the old ones': (root) => {
    for (const text of textsOf(root)) text.replaceWith(foreign(text.data));
  },
  'with texts put in beside the old ones, as extensions do': (root) => {
    for (const text of textsOf(root)) {
      const added = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      added.setAttribute('class', 'notranslate');
      added.append(foreign(text.data));
      text.after(added, ' ');
    }
  },
  'by merging what lies side by side': (root) => {
    root.normalize();
    for (const text of textsOf(root)) text.data = foreign(text.data);
  },
  'by writing whole elements anew': (root) => {
    for (const element of root.querySelectorAll<HTMLElement>('p, li, td, th, dd')) {
      element.replaceChildren(foreign(element.textContent ?? ''));
    }
  },
};

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

describe('a page translator', () => {
  before(() => loadDetails());
  afterEach(() => {
    for (const element of shown.splice(0)) element.remove();
  });

  for (const tag of widgetTags) {
    for (const [way, translate] of Object.entries(ways)) {
      it(`that has rewritten ${tag} ${way} leaves nothing of it after a change (G09, G19)`, async () => {
        for (const [name, change] of Object.entries(changes)) {
          const wanted = await untranslated(tag, name);
          const widget = await show(tag);
          translate(rootOf(widget));
          expect(wordsOf(widget)).to.contain('slovo');
          // The change itself comes in a task of its own, as it does on a page.
          await new Promise((resolve) => setTimeout(resolve));
          change(widget);
          await waitUntil(() => wordsOf(widget) === wanted, `shows ${wanted}`, patience).catch(
            () => {
              expect(wordsOf(widget)).to.equal(wanted);
            },
          );
          widget.remove();
        }
      });
    }
  }

  it('that is at work again and again leaves nothing either', async () => {
    const widget = await show('fds-timeline');
    const wanted = wordsOf(widget);
    for (const translate of Object.values(ways)) {
      translate(rootOf(widget));
      widget.requestUpdate();
      await widget.updateComplete;
      expect(wordsOf(widget)).to.equal(wanted);
    }
    for (const translate of Object.values(ways)) translate(rootOf(widget));
    widget.requestUpdate();
    await widget.updateComplete;
    expect(wordsOf(widget)).to.equal(wanted);
  });

  it('takes neither the focus nor open folds nor words in a field', async () => {
    const widget = await show('fds-filter');
    const field = shadowQuery<HTMLInputElement>(widget, '[type="search"]');
    field.focus();
    field.value = 'portal';
    ways['with elements in place of texts, as Chromium does']?.(rootOf(widget));
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(widget);
    expect(rootOf(widget).activeElement).to.equal(field);
    expect(field.value).to.equal('portal');
    expect(wordsOf(widget)).not.to.contain('slovo');

    const list = await show('fds-timeline');
    const tools = shadowQuery<HTMLDetailsElement>(list, 'details');
    tools.open = true;
    shadowQuery(list, 'summary').focus();
    for (const translate of Object.values(ways)) translate(rootOf(list));
    chooseIn(list, { type: 'event', id: 'session-1' });
    await settled(list);
    expect(shadowQuery<HTMLDetailsElement>(list, 'details.tools').open).to.equal(true);
    expect(rootOf(list).activeElement?.localName).to.equal('summary');
  });

  it('that has left a root nobody understands has it drawn afresh, with focus and folds', async () => {
    const widget = await show('fds-timeline');
    const wanted = wordsOf(widget);
    const tools = shadowQuery<HTMLDetailsElement>(widget, 'details.tools');
    tools.open = true;
    await settled(widget);
    const open = wordsOf(widget);
    shadowQuery(widget, 'summary').focus();
    // More than is put back one by one.
    const [text] = textsOf(shadowQuery(widget, '.body'));
    for (let turn = 0; turn <= 20_000; turn++) if (text) text.data = `slovo ${turn}`;
    await new Promise((resolve) => setTimeout(resolve));
    widget.requestUpdate();
    await widget.updateComplete;
    expect(wordsOf(widget)).to.be.oneOf([wanted, open]);
    expect(shadowQuery<HTMLDetailsElement>(widget, 'details.tools').open).to.equal(true);
    expect(rootOf(widget).activeElement?.localName).to.equal('summary');
  });

  it('is told from sheets that extensions put in: they stay', async () => {
    const widget = await show('fds-timeline');
    const sheet = document.createElement('style');
    sheet.textContent = '.frame { color: white }';
    rootOf(widget).append(sheet);
    await new Promise((resolve) => setTimeout(resolve));
    widget.requestUpdate();
    await widget.updateComplete;
    expect(sheet.parentNode).to.equal(rootOf(widget));
    sheet.remove();
  });
});
