/** Pages of element tests as they are on paper, in every engine: only some can be told to print. */
import type { CSSResult } from 'lit';
import { drawPage, type PrintPage } from '../../src/exports/print-page.js';
import { giveFont, type FontWidth } from './test-fonts.js';

type View = Window & typeof globalThis;

/** Rules with those for paper in force, and those for screens not. */
export function onPaper(rules: string): string {
  return rules
    .replace(/@media print\b/g, '@media all')
    .replace(/@media screen\b/g, '@media not all');
}

/** The style sheets of a widget, or of a document, as they are on paper; undone by what it returns. */
export function putOnPaper(root: Document | ShadowRoot): () => void {
  const before = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = before.map((sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync(onPaper([...sheet.cssRules].map(({ cssText }) => cssText).join('\n')));
    return copy;
  });
  return () => {
    root.adoptedStyleSheets = before;
  };
}

/**
 * How much larger than on the screen a page is measured. Screens set letters on whole pixels, by
 * settings of the machine, and lines break elsewhere; on a printer's dots a pixel is a fraction.
 */
export const PRINTER = 4;

/** Height in mm of `box` on paper on which `page` is `width` mm wide. */
export function heightOn(width: number, page: Element, box: Element): number {
  return (box.getBoundingClientRect().height / page.getBoundingClientRect().width) * width;
}

/** An empty frame of the width of a paper's printed area; removed when `use` has ended. */
export async function inFrame<T>(width: string, use: (view: View) => T | Promise<T>): Promise<T> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}; block-size: 100mm; border: 0`;
  document.body.append(frame);
  try {
    return await use(frame.contentWindow as View);
  } finally {
    frame.remove();
  }
}

export interface PrintOptions {
  readonly font: FontWidth;
  /** Rules behind all others. */
  readonly more?: string;
}

/** Height in mm of what a tool prints, on paper whose printed area has this width in mm. */
export function printedHeight(
  page: PrintPage,
  width: number,
  { font, more = '' }: PrintOptions,
): Promise<number> {
  return inFrame(`${width * PRINTER}mm`, async (view) => {
    // The first of the fonts that prints ask for.
    await giveFont(view, font, 'Arial');
    drawPage(view, page);
    const sheet = new view.CSSStyleSheet();
    const own = [...view.document.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const kept = own.filter(
      (rule) => rule.cssText.includes('{') && !rule.cssText.startsWith('@page'),
    );
    sheet.replaceSync(onPaper(kept.map(({ cssText }) => cssText).join('\n')) + more);
    sheet.insertRule(`:root { zoom: ${PRINTER} }`, sheet.cssRules.length);
    view.document.adoptedStyleSheets = [sheet];
    await view.document.fonts.ready;
    const { body, documentElement } = view.document;
    return heightOn(width, documentElement, body);
  });
}

/** Rules of style sheets, as one text. */
export const textOf = (sheets: readonly CSSResult[]): string =>
  sheets.map(({ cssText }) => cssText).join('\n');
