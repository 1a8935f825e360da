/** What a widget takes over from where it stands: the page's ground (G25) and a reader's spacing of text. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/define.js';
import { staticStyles } from '../../src/static/static.styles.js';
import { staticWidgets } from '../../src/static-widgets.generated.js';
import { contrast, luminance, rgbOf, seenTexts } from '../support/contrast.js';
import { isReady, makeWidget, smallModel, type WidgetTag } from '../support/all-widgets.js';
import { textOf } from '../support/paper.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

let section: HTMLElement;

const STATES = ['clear', 'card', 'light', 'dark', 'spaced', 'airy'];
const statesOf = (widget: Element): string[] =>
  STATES.filter((state) => widget.matches(`:state(${state})`));

/** A widget in the section of a page, and what it has found there. */
async function standing(
  style: string,
  attributes: Readonly<Record<string, string>> = {},
  tag: WidgetTag = 'fds-leitlinien-matrix',
): Promise<HTMLElement> {
  section.style.cssText = style;
  const widget = makeWidget(tag, attributes);
  section.replaceChildren(widget);
  await waitUntil(() => isReady(widget), 'is drawn');
  return widget;
}

const poorTexts = (widget: Element): unknown[] =>
  seenTexts(rootOf(widget)).filter((text) => text.contrast < 4.5);

/** Rules of the page, until `done` is called. */
function pageRules(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

beforeEach(() => {
  section = document.createElement('section');
  document.body.append(section);
});
afterEach(() => {
  section.remove();
});

describe('the ground of a page (G25)', () => {
  const gradient = 'background: linear-gradient(#fff, #000)';
  for (const [style, states] of [
    ['', 'clear light'],
    ['background: #ffffff', 'clear light'],
    ['background: #f3f5f9', 'clear light'],
    ['background: oklch(0.97 0.01 260)', 'clear light'],
    ['background: #14171f', 'clear dark'],
    ['background: #003064', 'clear dark'],
    ['background: oklch(0.2023 0.0321 277.67)', 'clear dark'],
    ['background: color(srgb 0.1 0.1 0.1)', 'clear dark'],
    ['background: oklab(0.25 0 0)', 'clear dark'],
    ['background: color(display-p3 0.1 0.1 0)', 'card'],
    ['background: #888888', 'card'],
    ['background: #004b93', 'card'],
    ['background: #e2001a', 'card'],
    ['background: #ffcc00', 'card'],
    ['background: rgb(0 0 0 / 80%)', 'card'],
    [gradient, 'card'],
    ['background: #fff; mix-blend-mode: multiply', 'card'],
    ['filter: invert(1)', 'card'],
    ['color-scheme: dark', 'clear light'],
    ['color-scheme: dark; background: #888', 'card'],
  ] as const) {
    it(`${style || 'nothing painted'}: ${states}, and all can be read`, async () => {
      const widget = await standing(style);
      expect(statesOf(widget).join(' ')).to.equal(states);
      expect(seenTexts(rootOf(widget)).length).to.be.above(10);
      expect(poorTexts(widget)).to.deep.equal([]);
      const { backgroundColor, paddingInlineStart } = getComputedStyle(widget);
      const isCard = states === 'card';
      expect(rgbOf(backgroundColor, [1, 2, 3]).join() === '1,2,3').to.equal(!isCard);
      expect(parseFloat(paddingInlineStart) > 0).to.equal(isCard);
    });
  }

  it('is looked for across slots and shadow roots', async () => {
    const frame = document.createElement('div');
    frame.attachShadow({ mode: 'open' }).innerHTML = '<main><slot></slot></main>';
    const inner = frame.shadowRoot?.querySelector('main');
    inner?.style.setProperty('background', '#101010');
    const widget = makeWidget('fds-details');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(widget);
    frame.append(host);
    section.append(frame);
    await waitUntil(() => widget.matches(':state(dark)'), 'the ground is found');
    expect(statesOf(widget)).to.deep.equal(['clear', 'dark']);
  });

  for (const [size, states] of [
    ['inset: 0', 'card'],
    ['inset: 10% -5em 0 -5em', 'card'],
    ['inset: 0 0 auto 0; height: 4px', 'clear light'],
  ] as const) {
    it(`is painted before the page's content: ${size}: ${states}`, async () => {
      const done = pageRules(
        `section { position: relative; isolation: isolate }
        section::before { content: ''; position: absolute; z-index: -1; background: #222; ${size} }`,
      );
      const found = statesOf(await standing(''));
      done();
      expect(found.join(' ')).to.equal(states);
    });
  }

  it('of a style sheet that comes between the texts of a page is looked at', async () => {
    const widget = await standing('');
    expect(statesOf(widget)).to.deep.equal(['clear', 'light']);
    const sheet = document.createElement('style');
    sheet.textContent = 'section { background: #101010 }';
    document.body.append(sheet);
    await waitUntil(() => widget.matches(':state(dark)'), 'the ground is looked at again');
    sheet.remove();
  });

  it('does not count where an element has no box', async () => {
    const widget = await standing('background: #000; display: contents');
    expect(statesOf(widget)).to.deep.equal(['clear', 'light']);
  });

  for (const [attributes, style, states] of [
    [{ 'data-ground': 'own' }, '', 'card light'],
    [{ 'data-ground': 'own' }, 'background: #111', 'card dark'],
    [{ 'data-ground': 'none' }, 'background: #888', 'clear light'],
    [{ 'data-ground': 'none' }, 'background: #004b93', 'clear dark'],
    [{ 'data-ground': 'none' }, gradient, 'clear'],
    [{ 'data-theme': 'dark' }, '', 'card'],
    [{ 'data-theme': 'dark' }, 'background: #111', 'clear'],
    [{ 'data-theme': 'light' }, 'background: #111', 'card'],
    [{ 'data-theme': 'auto' }, '', 'clear light'],
    [{ 'data-theme': '' }, 'background: #111', 'clear dark'],
    [{ 'data-ground': 'paper' }, '', 'clear light'],
  ] as const) {
    const words = Object.entries(attributes).join().replaceAll(',', '=');
    for (const place of ['widget', 'strategy'] as const) {
      it(`${words} at the ${place}, ${style || 'white'}: ${states}`, async () => {
        section.style.cssText = style;
        const strategy = document.createElement('fds-strategy');
        const widget = makeWidget('fds-details');
        const named = place === 'widget' ? widget : strategy;
        for (const [name, value] of Object.entries(attributes)) named.setAttribute(name, value);
        strategy.append(widget);
        section.append(strategy);
        await waitUntil(() => statesOf(widget).length > 0, 'is looked at');
        expect(statesOf(widget).join(' ')).to.equal(states);
        const { colorScheme, backgroundColor } = getComputedStyle(widget);
        const theme = /light|dark/.exec('data-theme' in attributes ? attributes['data-theme'] : '');
        if (theme) expect(colorScheme).to.equal(theme[0]);
        const isCard = states.startsWith('card');
        expect(rgbOf(backgroundColor, [1, 2, 3]).join() === '1,2,3').to.equal(!isCard);
      });
    }
  }

  it('a page that changes its theme is looked at again, as soon as its ground has faded', async () => {
    const done = pageRules(
      `.night { background: #14171f; } section.fading { background: #fff; transition: background-color 60ms; }
       section.fading.night { background: #14171f; }`,
    );
    const widget = await standing('');
    section.className = 'night';
    await waitUntil(() => widget.matches(':state(dark)'), 'class of a section');
    section.className = '';
    await waitUntil(() => widget.matches(':state(light)'), 'and back');
    document.body.className = 'night';
    await waitUntil(() => widget.matches(':state(dark)'), 'class of the body');
    section.className = 'fading';
    await waitUntil(() => widget.matches(':state(light)'), 'a ground of its own');
    section.classList.add('night');
    await waitUntil(() => widget.matches(':state(clear):state(dark)'), 'when it has faded');
    document.body.className = '';
    section.className = '';
    const style = document.createElement('style');
    style.textContent = 'section { background: #888 }';
    document.head.append(style);
    await waitUntil(() => widget.matches(':state(card)'), 'a new style sheet');
    style.remove();
    await waitUntil(() => widget.matches(':state(clear)'), 'and without it');
    widget.setAttribute('data-ground', 'own');
    await waitUntil(() => widget.matches(':state(card)'), 'its own attribute');
    done();
  });

  it('a strategy that is named by `for` gives ground and theme, whenever it comes', async () => {
    const widget = makeWidget('fds-details', { for: 'named' });
    section.append(widget);
    await waitUntil(() => statesOf(widget).join(' ') === 'clear light', 'stands alone');
    const strategy = document.createElement('fds-strategy');
    strategy.id = 'named';
    strategy.setAttribute('data-theme', 'dark');
    document.body.append(strategy);
    await waitUntil(() => statesOf(widget).join(' ') === 'card dark', 'the theme');
    expect(getComputedStyle(widget).colorScheme).to.equal('dark');
    strategy.removeAttribute('data-theme');
    strategy.setAttribute('data-ground', 'own');
    await waitUntil(() => statesOf(widget).join(' ') === 'card light', 'the ground');
    strategy.remove();
  });

  it('a page that is styled by a field, or by its width, is looked at again', async () => {
    const done = pageRules('section:has(:checked) { background: #14171f; }');
    const widget = await standing('');
    const field = document.createElement('input');
    field.type = 'checkbox';
    section.prepend(field);
    field.click();
    await waitUntil(() => widget.matches(':state(dark)'), 'the field');
    done();
    globalThis.dispatchEvent(new Event('resize'));
    await waitUntil(() => widget.matches(':state(light)'), 'the width');
  });

  it('is found below an element around the widget that comes alive later', async () => {
    const late = document.createElement('late-ground');
    const widget = makeWidget('fds-details');
    late.append(widget);
    section.append(late);
    await waitUntil(() => widget.matches(':state(light)'), 'the ground of the page');
    class LateGround extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = '<div style="background: #101010"><slot></slot></div>';
      }
    }
    customElements.define('late-ground', LateGround);
    await waitUntil(() => widget.matches(':state(dark)'), 'its own ground');
  });

  it('nothing of the page is watched when no widget is left', async () => {
    const heard: Record<string, number> = {};
    const { addEventListener, removeEventListener } = document;
    const count = (type: string, by: number): void => {
      heard[type] = (heard[type] ?? 0) + by;
    };
    document.addEventListener = (type: string, ...rest: [EventListener]) => {
      count(type, 1);
      addEventListener.call(document, type, ...rest);
    };
    document.removeEventListener = (type: string, ...rest: [EventListener]) => {
      count(type, -1);
      removeEventListener.call(document, type, ...rest);
    };
    try {
      const widgets = [makeWidget('fds-details'), makeWidget('fds-filter')];
      section.append(...widgets);
      expect(heard).to.deep.include({ fullscreenchange: 1, transitionend: 1, load: 1 });
      for (const widget of widgets) widget.remove();
      expect(heard).to.deep.include({ fullscreenchange: 0, transitionend: 0, load: 0 });
    } finally {
      Object.assign(document, { addEventListener, removeEventListener });
    }
    await Promise.resolve();
  });
});

describe('a page in the look of KERN (G25)', () => {
  let kern = '';
  before(async () => {
    const answer = await fetch('/node_modules/@kern-ux/native/dist/kern.min.css');
    kern = await answer.text();
    expect(kern).to.contain('--kern-color-layout-text-default');
  });

  const asked = /\(prefers-color-scheme: ?dark\)/g;
  const other = /\(prefers-color-scheme: ?light\)/g;

  for (const [mode, theme, isDark] of [
    ['light', 'light', false],
    ['dark by attribute', 'dark', true],
    ['dark by preference', '', true],
  ] as const) {
    for (const tag of ['fds-leitlinien-matrix', 'fds-project-map', 'fds-timeline'] as const) {
      it(`${tag} can be read, ${mode}, in its colours`, async () => {
        const [wanted, unwanted] = isDark ? [asked, other] : [other, asked];
        const done = pageRules(kern.replace(wanted, 'all').replace(unwanted, 'not all'));
        if (theme) document.documentElement.setAttribute('data-kern-theme', theme);
        try {
          const widget = await standing('', {}, tag);
          const states = `clear,${isDark ? 'dark' : 'light'}`;
          await waitUntil(() => statesOf(widget).join() === states, states);
          expect(poorTexts(widget)).to.deep.equal([]);
          const { color, fontFamily } = getComputedStyle(widget);
          // KERN's darkblue-tinted neutrals: nearly black, or nearly white.
          expect(luminance(rgbOf(color)) > 0.8).to.equal(isDark);
          expect(fontFamily).to.match(/Fira Sans/);
          const link = document.createElement('i');
          rootOf(widget).append(link);
          link.style.color = 'var(--accent)';
          const body = rgbOf(getComputedStyle(document.body).backgroundColor);
          expect(contrast(rgbOf(getComputedStyle(link).color), body)).to.be.above(4.5);
        } finally {
          document.documentElement.removeAttribute('data-kern-theme');
          done();
        }
      });
    }
  }
});

describe('spacing of text', () => {
  const readers = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';

  /** Computed spacing of a text in the widget, as shares of its size. */
  function spacingIn(widget: HTMLElement): { letters: number; words: number; lines: number } {
    const text = rootOf(widget).querySelector('.lead');
    if (!text) throw new Error('no text');
    const style = getComputedStyle(text);
    const share = (size: string): number => (parseFloat(size) || 0) / parseFloat(style.fontSize);
    return {
      letters: share(style.letterSpacing),
      words: share(style.wordSpacing),
      lines: share(style.lineHeight),
    };
  }

  it('that a reader has widened comes in, as far as WCAG 1.4.12 asks', async () => {
    const { letters, words, lines } = spacingIn(await standing(readers));
    expect(letters).to.be.closeTo(0.12, 0.001);
    expect(words).to.be.closeTo(0.16, 0.001);
    expect(lines).to.be.closeTo(1.5, 0.001);
  });

  it('comes in from rules for everything, as bookmarklets set them, and goes with them', async () => {
    const widget = await standing('');
    const style = document.createElement('style');
    style.textContent = `* { ${readers.replace(/;|$/g, ' !important;')} }`;
    document.head.append(style);
    await waitUntil(() => spacingIn(widget).letters > 0.1, 'letters');
    expect(spacingIn(widget).lines).to.be.closeTo(1.5, 0.001);
    style.remove();
    await waitUntil(() => spacingIn(widget).letters === 0, 'as before');
  });

  it('comes in by names, from any page', async () => {
    const names =
      '--fds-letter-spacing: 0.1em; --fds-word-spacing: 0.2em; --fds-line-height: 2; --fds-paragraph-spacing: 2em';
    const widget = await standing(names);
    const { letters, words, lines } = spacingIn(widget);
    expect([letters, words, lines].map((share) => share.toFixed(2))).to.deep.equal([
      '0.10',
      '0.20',
      '2.00',
    ]);
    const { fontSize, marginBlockEnd } = getComputedStyle(rootOf(widget).querySelector('.lead')!);
    expect(parseFloat(marginBlockEnd) / parseFloat(fontSize)).to.be.closeTo(2, 0.01);
  });

  it('of lines alone comes in, where it is wider than pages have it for looks', async () => {
    expect(spacingIn(await standing('line-height: 2')).lines).to.be.closeTo(2, 0.001);
    expect(spacingIn(await standing('line-height: 1.6')).lines).to.be.closeTo(1.45, 0.001);
  });

  for (const looks of [
    'letter-spacing: 0.02em',
    'letter-spacing: -0.05em; word-spacing: 0.2em',
    'letter-spacing: 0.4em; text-transform: uppercase',
    'word-spacing: 3em',
    'line-height: 1',
    'line-height: 5',
  ]) {
    it(`of a page stays outside: ${looks}`, async () => {
      const widget = await standing(looks);
      const { letters, words, lines } = spacingIn(widget);
      expect([letters, words]).to.deep.equal([0, 0]);
      expect(lines).to.be.closeTo(1.45, 0.001);
      const frame = rootOf(widget).querySelector('.frame');
      expect(getComputedStyle(frame!).textTransform).to.equal('none');
    });
  }
});

describe('plain HTML, which cannot look (G25)', () => {
  for (const [style, attributes, ground] of [
    ['background: #888', {}, 'rgb(255, 255, 255)'],
    ['background: #111; color: #eee', {}, 'rgb(255, 255, 255)'],
    ['color-scheme: dark; background: #111', {}, 'rgb(20, 23, 31)'],
    ['background: #111', { 'data-kern-theme': 'dark' }, 'rgb(20, 23, 31)'],
    ['background: #fff; --fds-color-accent: banana', {}, 'rgb(255, 255, 255)'],
    ['--fds-color-text: #fff; --fds-color-paper: #fff', {}, 'rgb(255, 255, 255)'],
  ] as const) {
    const words = [style, ...Object.entries(attributes).flat()].join(' ');
    it(`can be read on paper of its own: ${words}`, () => {
      section.style.cssText = style;
      for (const [name, value] of Object.entries(attributes)) section.setAttribute(name, value);
      const widget = staticWidgets['leitlinien-matrix'];
      if (!widget) throw new Error('no static matrix');
      const done = pageRules(textOf([staticStyles, ...widget.sheets]));
      const today = Date.UTC(2026, 10, 22);
      render(widget.render(smallModel(), { lang: 'de', headingLevel: 2, today }), section);
      try {
        expect(seenTexts(section).filter((text) => text.contrast < 4.5)).to.deep.equal([]);
        const root = section.querySelector<HTMLElement>('.fds-static');
        if (!root) throw new Error('nothing is drawn');
        expect(rgbOf(getComputedStyle(root).backgroundColor)).to.deep.equal(rgbOf(ground));
        root.dataset['ground'] = 'none';
        expect(rgbOf(getComputedStyle(root).backgroundColor, [1, 2, 3])).to.deep.equal([1, 2, 3]);
      } finally {
        done();
      }
    });
  }
});
