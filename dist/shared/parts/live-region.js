import { nothing, html } from 'lit';

/** A place of which the changes are read aloud. */
/** Whether there is anything to say. */
const isSilent = (words) => words === undefined || words === '' || words === nothing;
/**
 * A region with one sentence in a paragraph of its own. Tried with Orca: words of a region that was hidden
 * or was not there are not heard, so it is always there, and where it comes with its words, these become
 * visible a moment after it (`frame.styles.ts`). An empty `role="status"` is read as "Statusleiste", so it
 * is a plain one.
 */
const liveRegion = (words, className = '') => html `<div class=${isSilent(words) ? 'heard' : className || nothing} aria-live="polite">
    ${isSilent(words) ? nothing : html `<p>${words}</p>`}
  </div>`;

export { liveRegion };
