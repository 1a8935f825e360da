/** A place of which the changes are read aloud. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * A region with one sentence in a paragraph of its own: Orca says of `<p role="status">` only that it is
 * there. Without words it is empty, so that nothing is read, and there, so that its first words are.
 */
export const liveRegion = (words: unknown, className = ''): TemplateResult =>
  html`<div class=${className || nothing} role="status">
    ${words === undefined || words === '' || words === nothing ? nothing : html`<p>${words}</p>`}
  </div>`;
