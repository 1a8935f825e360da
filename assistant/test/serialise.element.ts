import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { widgetEntry } from '../../src/catalogue.js';
import { serialise } from '../serialise.js';
import { modelFrom, staticPieces } from '../static-pieces.js';
import { usualChoice } from '../snippets/choice-address.js';
import { hasStaticForm } from '../snippets/static-form.js';
import { EMBED_WIDGETS } from '../snippets/embed.types.js';

const parse = (text: string): Node => new DOMParser().parseFromString(text, 'text/html').body;

/** Attributes may come in another order: those with values are set after the fixed ones. */
function sorted(text: string): string {
  const body = parse(text) as Element;
  for (const element of body.querySelectorAll('*')) {
    const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) element.removeAttribute(name);
    for (const { name, value } of attributes) element.setAttribute(name, value);
  }
  return serialise(body);
}

/** Where two texts begin to differ, in both. */
function differs(is: string, should: string): string {
  const start = Array.from(is).findIndex((letter, index) => letter !== should[index]);
  if (is === should) return '';
  const excerpt = (text: string): string => text.slice(Math.max(0, start - 60), start + 60);
  return `${excerpt(is)}, not ${excerpt(should)}`;
}

const widgets = EMBED_WIDGETS.filter(hasStaticForm);

describe('a part of a page as text', () => {
  it('escapes what the feed says and leaves out what only templates need', () => {
    const box = document.createElement('div');
    const hostile = '<img src=x onerror="alert(1)">&amp;';
    render(html`<p title=${hostile}>${hostile} <b>fett</b>, dann</p>`, box);
    expect(serialise(box)).to.equal(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp; <b>fett</b>, dann</p>',
    );
  });

  it('keeps spaces that must not break, and the case of SVG', () => {
    const text =
      '<p>10\u00a0Mio.\u00a0</p>\n<svg viewBox="0 0 1 1">\n  <path d="M0 0"></path>\n</svg>';
    expect(serialise(parse(text))).to.equal(text);
  });

  it('is for each widget what the program writes in Node', async function () {
    this.timeout(20_000);
    const model = await modelFrom('/dist/feed.v1.json');
    expect(model).not.to.equal(undefined);
    if (!model) return;
    const today = Date.parse(model.feed.updated?.slice(0, 10) ?? '');
    for (const lang of ['de', 'en'] as const) {
      const choice = { ...usualChoice('/dist/'), widgets, lang };
      const pieces = await staticPieces(model, choice, today + 5000);
      for (const widget of widgets) {
        const written = await (await fetch(`/dist/static/${widget}.${lang}.html`)).text();
        const [section] = (parse(written) as Element).getElementsByTagName('section');
        const shell = document.createElement('div');
        if (section) shell.append(section);
        const own = pieces[widget] ?? '';
        expect(differs(sorted(own), sorted(serialise(shell))), `${widget}, ${lang}`).to.equal('');
        expect(serialise(parse(own)) === own, `${widget}, ${lang}: read again`).to.equal(true);
      }
    }
  });

  it('shows one Land where one is chosen', async () => {
    const model = await modelFrom('/dist/feed.v1.json');
    if (!model) throw new Error('no data');
    const choice = { ...usualChoice('/dist/'), widgets, land: 'DE-MV', headingLevel: 4 } as const;
    const pieces = await staticPieces(model, choice, Date.now());
    for (const widget of widgets.filter((each) => !widgetEntry(each).isOfAll)) {
      expect(pieces[widget], widget).to.match(/<h4[^>]*>[^<]*Mecklenburg-Vorpommern/);
    }
  });
});
