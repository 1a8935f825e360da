/** A text that the browser does not let into the clipboard. */
import { html, type TemplateResult } from 'lit';

/** What could not be copied, to be copied by hand. */
export const copyByHand = (label: string, text: string): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <textarea class="copy-text" readonly rows="6" .value=${text}></textarea>
  </label>`;
