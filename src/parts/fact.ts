/** Facts of a thing, in a list of terms. */
import { html, type TemplateResult } from 'lit';

/** A term with what is said of it: an item of a `<dl>`. */
export const fact = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
