/** Prints one thing alone, on paper of its own size, without touching the page round it. */
import { css, render, type CSSResult, type TemplateResult } from 'lit';
import { allowedInFrame } from './frame-permission.js';
import { evenType, unevenType } from '../styles/paper.styles.js';
import { typeSize, type TypeRange } from './type-size.js';

/** What is printed. */
export interface PrintPage {
  readonly title: string;
  readonly lang: string;
  /** The `size` of `@page`, e.g. `A4 landscape`. */
  readonly paper: string;
  readonly sheets: readonly CSSResult[];
  readonly content: TemplateResult;
  /** Where all has to stand on one page: between which sizes its type may be. */
  readonly type?: TypeRange;
}

/** Room round the print, which printers need. */
const MARGIN = '10mm';

/** Size of type in pt of what may have as many pages as it needs. */
const USUAL_SIZE = 10;

/**
 * The frame knows no font of the page. Fonts of one width first, which nearly every system has; what
 * stands in for them elsewhere may be wider, and is evened out.
 */
const base = css`
  :root {
    ${unevenType}
  }
  :root {
    color-scheme: light;
  }
  @supports (font-size-adjust: ch-width 0.5) {
    :root {
      ${evenType}
    }
  }
  body {
    margin: 0;
    font-family: Arial, 'Liberation Sans', Arimo, Helvetica, 'Nimbus Sans', sans-serif;
  }
`;

/** Style sheets belong to the document that made them: those of a frame are made in the frame. */
function adopt(view: Window & typeof globalThis, texts: readonly string[]): void {
  view.document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Fills a document with what is printed. */
export function drawPage(view: Window & typeof globalThis, page: PrintPage): void {
  const { document } = view;
  document.title = page.title;
  document.documentElement.lang = page.lang;
  render(page.content, document.body);
  const letters = document.body.textContent.replace(/\s+/g, ' ').length;
  const size = page.type ? typeSize(page.type, letters) : USUAL_SIZE;
  adopt(view, [
    `@page { size: ${page.paper}; margin: ${MARGIN}; }`,
    `:root { font-size: calc(${size}pt * var(--even)); }`,
    ...[base, ...page.sheets].map(({ cssText }) => cssText),
  ]);
}

/** The frame of the last print: a browser that did not print does not say that it is done, either. */
let last: HTMLIFrameElement | undefined;

/**
 * Opens the browser's print dialogue for `page`, unless it is known to be in vain.
 *
 * @returns whether it will have opened; `undefined` where nobody can say
 */
export function printPage(page: PrintPage): boolean | undefined {
  const isAllowed = allowedInFrame('modals');
  if (isAllowed !== false) openPrint(page);
  return isAllowed;
}

function openPrint(page: PrintPage): void {
  last?.remove();
  const frame = document.createElement('iframe');
  frame.title = page.title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `display: none`, of which some browsers print nothing.
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('inset', 'auto 100% 100% auto');
  frame.style.setProperty('border', '0');
  document.body.append(frame);
  last = frame;
  // In a sandbox without an origin even a frame of our own is a stranger's: there the page is printed.
  if (!frame.contentDocument) {
    frame.remove();
    print();
    return;
  }
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  drawPage(view, page);
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.print();
}
