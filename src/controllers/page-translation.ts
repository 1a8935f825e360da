/** What a translator of pages leaves behind in a widget. */
import { nothing, render, type RenderOptions } from 'lit';

/**
 * Empties a root in which a translator has put text nodes of its own: Lit would go on writing to the
 * old ones, and yesterday's figure would stay. Chromium's translation wraps them in `<font>`.
 */
export function dropTranslation(
  root: HTMLElement | DocumentFragment,
  options: RenderOptions,
): void {
  if (root.querySelector<HTMLElement>('font')) render(nothing, root, options);
}
