/** Prints one thing alone, on paper of its own size, without touching the page round it. */
import { render, type CSSResult, type TemplateResult } from 'lit';

/** What is printed. */
export interface PrintPage {
  readonly title: string;
  readonly lang: string;
  /** The `size` of `@page`, e.g. `A4 landscape`. */
  readonly paper: string;
  readonly sheets: readonly CSSResult[];
  readonly content: TemplateResult;
}

/** Room round the print, which printers need. */
const MARGIN = '10mm';

/** Style sheets belong to the document that made them: those of a frame are made in the frame. */
function adopt(view: Window & typeof globalThis, texts: readonly string[]): void {
  view.document.adoptedStyleSheets = texts.map((text) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}

/** Fills a document with what is printed. */
function fill(frame: HTMLIFrameElement, page: PrintPage): Window | undefined {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return undefined;
  const { document } = view;
  document.title = page.title;
  document.documentElement.lang = page.lang;
  adopt(view, [
    `@page { size: ${page.paper}; margin: ${MARGIN}; }`,
    ...page.sheets.map(({ cssText }) => cssText),
  ]);
  render(page.content, document.body);
  return view;
}

/** Opens the browser's print dialogue for `page`. */
export function printPage(page: PrintPage): void {
  const frame = document.createElement('iframe');
  frame.title = page.title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `display: none`, of which some browsers print nothing.
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('inset', 'auto 100% 100% auto');
  frame.style.setProperty('border', '0');
  document.body.append(frame);
  // In a sandbox without an origin even a frame of our own is a stranger's: there the page is printed.
  if (!frame.contentDocument) {
    frame.remove();
    print();
    return;
  }
  const view = fill(frame, page);
  view?.addEventListener('afterprint', () => {
    frame.remove();
  });
  view?.print();
}
