/** Fingers, readers with spacing or type of their own: whatever widget, in every view. */
import { expect } from '@open-wc/testing';
import { attributesOf, widgetNames, type WidgetName } from '../../src/catalogue.js';
import '../../src/define.js';
import type { FdsWidget } from '../../src/fds-widget.js';
import { loadDetails } from '../../src/parts/details.js';
import { snapshotModel } from '../../stories/fixtures/models.js';
import { settled } from '../support/at-rest.js';
import { rootOf } from '../support/strategy-page.js';
import { waitUntil } from '../support/wait-until.js';

/** Every widget in each of its views, by the catalogue. */
const VIEWS = widgetNames.flatMap((name): (readonly [name: WidgetName, view: string])[] => {
  const { view } = attributesOf(name);
  return Array.isArray(view) ? view.map((each: string) => [name, each]) : [[name, '']];
});

/** A widget in a box, with a choice, complete with all that it fetches on need. */
async function drawn(name: WidgetName, view: string, style: string): Promise<FdsWidget> {
  const box = document.createElement('div');
  box.style.cssText = style;
  const strategy = document.createElement('fds-strategy') as HTMLElement & { selection: unknown };
  const widget: FdsWidget = document.createElement(`fds-${name}`);
  if (view) widget.setAttribute('view', view);
  Object.assign(strategy, { strategy: snapshotModel() });
  strategy.append(widget);
  box.append(strategy);
  document.body.append(box);
  await waitUntil(() => widget.shadowRoot?.querySelector('.body > *'), `${name} is there`);
  strategy.selection = { type: 'leitlinie', id: 'G2' };
  await waitUntil(() => !/wird geladen/.test(rootOf(widget).textContent), `${name} is complete`);
  await waitUntil(() => !rootOf(widget).querySelector('.waiting'), `${name} has its outlines`);
  await widget.updateComplete;
  return widget;
}

/** The style sheets of a widget as they are for another device. */
function onDevice(root: ShadowRoot, query: RegExp): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const copy = new CSSStyleSheet();
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    copy.replaceSync(text.replace(query, '@media all'));
    return copy;
  });
}

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility();
};

const nameOf = (element: Element): string =>
  [
    element.localName,
    element.className,
    (element.getAttribute('aria-label') ?? element.textContent)
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 30),
  ].join(' ');

/** Whether what sticks out can be scrolled into sight in a box of its own, or is only for the ear. */
function mayStickOut(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowX, clipPath } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowX) || clipPath !== 'none') return true;
  }
  return false;
}

/** The names of those that stand out of a widget, to the left or to the right. */
function outside(widget: HTMLElement, elements: readonly Element[]): readonly string[] {
  const { left, right } = widget.getBoundingClientRect();
  const isOut = (each: Element): boolean => {
    const box = each.getBoundingClientRect();
    return (box.left < left - 1 || box.right > right + 1) && !mayStickOut(each);
  };
  return elements.filter(isOut).map(nameOf);
}

/** A link among other words: as high as their line (WCAG 2.2, 2.5.5, exception "Inline"). */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const words = element.closest('li, p, dd, td, div')?.textContent.trim() ?? '';
  return words.length > element.textContent.trim().length;
}

/** What opens a place of the map, and thereby its entries. */
const OPENERS = '.label[data-place="DE-BY"], .tile[data-place="DE-BY"]';

afterEach(() => {
  document.body.replaceChildren();
});

describe('with fingers', () => {
  before(() => loadDetails());
  for (const width of [320, 900]) {
    for (const [name, view] of VIEWS) {
      it(`every target of ${[name, view].filter(Boolean).join(' as ')} has 44 px (${width})`, async () => {
        const widget = await drawn(name, view, `inline-size: ${width}px`);
        onDevice(rootOf(widget), /@media \(pointer: ?coarse\)/g);
        const targets = [
          ...rootOf(widget).querySelectorAll('button, a[href], select, input, summary, textarea'),
        ].filter((each) => isSeen(each) && !isInSentence(each));
        if (name !== 'details') expect(targets.length).to.be.above(0);
        const small = targets.filter((each) => {
          const { width: wide, height } = each.getBoundingClientRect();
          return Math.min(wide, height) < 43.5;
        });
        const sizes = small.map((each) => {
          const { width: wide, height } = each.getBoundingClientRect();
          return `${nameOf(each)} ${Math.round(wide)} × ${Math.round(height)}`;
        });
        expect(sizes).to.deep.equal([]);
      });
    }
  }
});

describe("with a reader's own type", () => {
  const texts = (root: ShadowRoot): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].filter(
      (each) =>
        isSeen(each) &&
        !each.closest('.heard') &&
        [...each.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
        ),
    );

  /** How much a picture enlarges, or shrinks, what is in it. */
  const scaleOf = (element: Element): number =>
    element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1;

  for (const [name, view] of VIEWS) {
    const title = [name, view].filter(Boolean).join(' as ');

    it(`${title}: no text is smaller than 13 px, however small the page's is`, async () => {
      for (const width of [320, 900]) {
        const widget = await drawn(name, view, `inline-size: ${width}px; font-size: 10px`);
        const small = texts(rootOf(widget)).flatMap((each) => {
          const size = parseFloat(getComputedStyle(each).fontSize) * scaleOf(each);
          return size < 12.99 ? [`${nameOf(each)} ${size.toFixed(1)}`] : [];
        });
        expect(small, `${width}`).to.deep.equal([]);
        widget.closest('div')?.remove();
      }
    });

    it(`${title}: nothing stands out of it, whatever is chosen`, async () => {
      for (const width of [320, 900]) {
        const widget = await drawn(name, view, `inline-size: ${width}px`);
        for (const opener of rootOf(widget).querySelectorAll<HTMLElement>(OPENERS)) opener.click();
        await settled(widget);
        const all = [...rootOf(widget).querySelectorAll('*')].filter(
          (each) => isSeen(each) && !each.closest('.heard, svg'),
        );
        expect(outside(widget, all), `${width}`).to.deep.equal([]);
        widget.closest('div')?.remove();
      }
    });

    it(`${title}: nothing is clipped or sticks out when text is spaced (WCAG 1.4.12)`, async () => {
      for (const width of [320, 900]) {
        const widget = await drawn(
          name,
          view,
          `inline-size: ${width}px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5; --fds-paragraph-spacing: 2em`,
        );
        await waitUntil(() => widget.matches(':state(spaced)'), 'is spaced');
        const clipped = [...rootOf(widget).querySelectorAll<HTMLElement>('*')].filter((each) => {
          const { overflowX, overflowY } = getComputedStyle(each);
          if (!isSeen(each) || each.closest('.heard, svg')) return false;
          const hidesX = /hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1;
          const hidesY = /hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1;
          return hidesX || hidesY;
        });
        expect(clipped.map(nameOf), `${width}`).to.deep.equal([]);
        expect(outside(widget, texts(rootOf(widget))), `${width}`).to.deep.equal([]);
        widget.closest('div')?.remove();
      }
    });
  }
});

describe('in forced colours', () => {
  const systemColour = (name: string): string => {
    const swatch = document.createElement('i');
    swatch.style.color = name;
    document.body.append(swatch);
    return getComputedStyle(swatch).color;
  };

  for (const [name, view] of VIEWS) {
    it(`${[name, view].filter(Boolean).join(' as ')}: no text has the colour of what is marked`, async () => {
      const root = rootOf(await drawn(name, view, 'inline-size: 900px'));
      onDevice(root, /@media \(forced-colors: ?active\)/g);
      const marked = systemColour('Highlight');
      const inked = [...root.querySelectorAll('*')].filter(
        (each) => isSeen(each) && getComputedStyle(each).color === marked,
      );
      expect(inked.map(nameOf)).to.deep.equal([]);
    });
  }

  it('the chosen Land is filled and edged in colours of the system, and the rest is not', async () => {
    const map = await drawn('project-map', 'map', 'inline-size: 900px');
    const root = rootOf(map);
    await waitUntil(() => root.querySelectorAll('.land').length === 16, 'has its outlines');
    const button = root.querySelector<HTMLElement>('.label[data-place="DE-BY"]');
    button?.click();
    await waitUntil(() => button?.dataset['state'] === 'selected', 'is chosen');
    onDevice(root, /@media \(forced-colors: ?active\)/g);
    const landOf = (place: string): CSSStyleDeclaration => {
      const land = root.querySelector(`[data-place="${place}"] > .land`);
      if (!land) throw new Error(`no ${place}`);
      return getComputedStyle(land);
    };
    expect(landOf('DE-BY').fill).to.equal(systemColour('Highlight'));
    expect(landOf('DE-BY').stroke).to.equal(systemColour('CanvasText'));
    expect(landOf('DE-HE').fill).not.to.equal(systemColour('Highlight'));
    if (!button) throw new Error('no label');
    const { backgroundColor, color } = getComputedStyle(button);
    expect(backgroundColor).to.equal(systemColour('Highlight'));
    expect(color).to.equal(systemColour('HighlightText'));
    const rings = getComputedStyle(button).boxShadow;
    expect(rings).to.include(systemColour('HighlightText')).and.include(systemColour('Highlight'));
    button.setAttribute('aria-current', 'true');
    expect(getComputedStyle(button).outlineColor).to.equal(systemColour('Highlight'));
  });
});

describe('how a picture is used', () => {
  for (const name of ['strategy-pyramid', 'leitlinien-matrix'] as const) {
    it(`stands visibly below the picture of ${name}`, async () => {
      for (const width of [320, 1280]) {
        const widget = await drawn(name, '', `inline-size: ${width}px`);
        const hint = rootOf(widget).querySelector('.hint');
        if (!hint) throw new Error('no hint');
        expect(isSeen(hint), `${width}`).to.equal(true);
        expect(hint.textContent).to.include('So bedienen Sie').and.include('Pfeiltasten');
        widget.closest('div')?.remove();
      }
    });
  }
});
