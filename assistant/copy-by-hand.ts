/** A text that the browser does not let into the clipboard, or the frame round the page into a file. */
import { html, type TemplateResult } from 'lit';
import { saveText } from '../src/exports/save-text.js';
import type { Copied } from './assistant.types.js';

/** What could not be copied, to be copied by hand. */
export const copyByHand = (label: string, text: string): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <textarea class="copy-text" readonly rows="6" .value=${text}></textarea>
  </label>`;

/**
 * Saves the code as a file.
 *
 * @param words are said where it may not have been saved
 * @returns the text to be copied by hand; nothing where it was saved
 */
export function saveCode(text: string, words: string): Copied | undefined {
  const isSaved = saveText('foederale-digitalstrategie.html', 'text/html', text);
  return isSaved ? undefined : { id: 'save', text, done: false, words };
}
