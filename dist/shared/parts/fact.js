import { html } from 'lit';

/** Facts of a thing, in a list of terms. */
/** A term with what is said of it: an item of a `<dl>`. */
const fact = (term, value) => html `<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

export { fact };
