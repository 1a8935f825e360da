import { expect } from '@open-wc/testing';
import type { FdsWidget } from '../../src/fds-widget.js';
import {
  isReady,
  makeWidget,
  smallModel,
  widgetTags,
  wordsOf,
  type WidgetTag,
} from '../support/all-widgets.js';
import { settled } from '../support/at-rest.js';
import { fetchPageByPage } from '../support/late-code.js';
import { rootOf, shadowQuery } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

fetchPageByPage();
const shown: Element[] = [];

async function show(tag: WidgetTag, around: Element, model = smallModel()): Promise<FdsWidget> {
  const widget = makeWidget(tag, {}, model);
  around.append(widget);
  await waitUntil(() => isReady(widget), 'shows its data');
  await settled(widget);
  return widget;
}

/** An element with a language, in the page. */
function place(lang: string | null): HTMLElement {
  const box = document.createElement('div');
  if (lang !== null) box.lang = lang;
  if (lang !== null) box.setAttribute('lang', lang);
  document.body.append(box);
  shown.push(box);
  return box;
}

const speaks = (widget: Element, lang: string): Promise<void> =>
  waitUntil(
    () => rootOf(widget).querySelector('.frame')?.getAttribute('lang') === lang,
    `speaks ${lang}`,
  );

const frameOf = (widget: Element): HTMLElement => shadowQuery(widget, '.frame');

describe('the language of a widget', () => {
  afterEach(() => {
    for (const element of shown.splice(0)) element.remove();
  });

  for (const tag of widgetTags) {
    it(`is said by ${tag}, whatever the page says`, async () => {
      const box = place('fr');
      const widget = await show(tag, box);
      for (const lang of ['fr', 'pl', '', 'x-default', 'DE-at', 'ar']) {
        box.setAttribute('lang', lang);
        await speaks(widget, 'de');
        expect(frameOf(widget).matches(':lang(de)'), lang).to.equal(true);
        expect(
          shadowQuery(widget, '.frame > header').matches(':lang(fr), :lang(pl), :lang(ar)'),
        ).to.equal(false);
      }
      const german = wordsOf(widget);
      for (const lang of ['en', 'en_US', 'EN-gb']) {
        box.setAttribute('lang', lang);
        await speaks(widget, 'en');
        expect(wordsOf(widget)).not.to.equal(german);
        box.setAttribute('lang', 'fr');
        await speaks(widget, 'de');
        await waitUntil(() => wordsOf(widget) === german, 'is German again');
      }
    });
  }

  it('is said while the widget waits', async () => {
    const widget = document.createElement('fds-timeline');
    widget.setAttribute('for', 'nobody');
    place('fr').append(widget);
    await waitUntil(() => rootOf(widget).querySelector('[part="loading"]'), 'waits');
    expect(shadowQuery(widget, '[part="loading"] p').lang).to.equal('de');
  });

  it('follows the lang of a shadow tree, and of each one around it', async () => {
    const outer = place('fr');
    const box = outer.attachShadow({ mode: 'closed' });
    const middle = document.createElement('div');
    box.append(middle);
    const inner = middle.attachShadow({ mode: 'open' });
    const section = document.createElement('section');
    inner.append(section);
    const widget = await show('fds-timeline', section);
    await speaks(widget, 'de');
    section.lang = 'en';
    await speaks(widget, 'en');
    section.removeAttribute('lang');
    await speaks(widget, 'de');
    middle.lang = 'en';
    await speaks(widget, 'en');
    middle.removeAttribute('lang');
    await speaks(widget, 'de');
    outer.lang = 'en-IE';
    await speaks(widget, 'en');
  });

  it('goes on following when a neighbour in another tree is removed', async () => {
    const first = place('fr');
    const second = place('fr');
    for (const box of [first, second]) box.attachShadow({ mode: 'open' });
    const sections = [first, second].map((box) => {
      const section = document.createElement('section');
      box.shadowRoot?.append(section);
      return section;
    });
    const [one, two] = await Promise.all(
      sections.map((section) => show('fds-leitlinien-matrix', section)),
    );
    one?.remove();
    sections.forEach((section) => {
      section.lang = 'en';
    });
    if (two) await speaks(two, 'en');
    expect(two).not.to.equal(undefined);
  });

  it('marks a text of the feed that nobody has translated as German', async () => {
    const widget = await show('fds-project-list', place('en'));
    await speaks(widget, 'en');
    const title = shadowQuery(widget, '[data-ref="project:register"]');
    const marked = title.querySelector('[lang]') ?? title.closest('[lang]');
    expect(marked?.getAttribute('lang')).to.equal('de');
  });
});
