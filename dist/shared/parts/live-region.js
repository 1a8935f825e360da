import { nothing, html } from 'lit';

/** A place of which the changes are read aloud. */
/** Whether there is anything to say. */
const isSilent = (words) => words === undefined || words === '' || words === nothing;
/**
 * A region with one sentence in a paragraph of its own: Orca says of `<p role="status">` only that it is
 * there. Without words it is hidden, so that nothing is read, and there, so that its first words are.
 */
const liveRegion = (words, className = '') => html `<div class=${className || nothing} role="status" ?hidden=${isSilent(words)}>
    ${isSilent(words) ? nothing : html `<p>${words}</p>`}
  </div>`;

export { liveRegion };
