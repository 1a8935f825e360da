/** A place of which the changes are read aloud. */
import { html, nothing, type TemplateResult } from 'lit';

/** Whether there is anything to say. */
const isSilent = (words: unknown): boolean =>
  words === undefined || words === '' || words === nothing;

/**
 * A region with one sentence in a paragraph of its own: Orca says of `<p role="status">` only that it is
 * there. Without words it is hidden, so that nothing is read, and there, so that its first words are.
 */
export const liveRegion = (words: unknown, className = ''): TemplateResult =>
  html`<div class=${className || nothing} role="status" ?hidden=${isSilent(words)}>
    ${isSilent(words) ? nothing : html`<p>${words}</p>`}
  </div>`;
