/** Style sheets made by script belong to one document: each document gets its own. */
import type { CSSResult } from 'lit';

const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function copyFor(owner: Document, result: CSSResult): CSSStyleSheet | undefined {
  const view = owner.defaultView;
  // Of a document that nobody sees.
  if (!view) return undefined;
  const known = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, known);
  let sheet = known.get(result);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(result.cssText);
    known.set(result, sheet);
  }
  return sheet;
}

/** The sheets as `owner` can use them: Lit's own where the kit's code runs, else copies. */
export function sheetsFor(owner: Document, results: readonly CSSResult[]): CSSStyleSheet[] {
  const isHome = owner === document;
  return results.flatMap((result) => (isHome ? result.styleSheet : copyFor(owner, result)) ?? []);
}
