/** The look of what can be chosen: fields, options, buttons. */
import { css, type CSSResult } from 'lit';

const fields = css`
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6em;
    align-items: start;
    padding-block: 0.4em;
    min-height: 2em;
    cursor: pointer;
  }
  .option + .option {
    border-block-start: 1px solid var(--rule);
  }
  .option input {
    margin: 0.2em 0 0;
    width: 1.1em;
    height: 1.1em;
    accent-color: var(--accent);
  }
  .option .name {
    display: block;
  }
  .option:has(:checked) .name {
    font-weight: 700;
  }
  .option .hint {
    display: block;
  }
  .cannot .name {
    color: var(--warn);
    text-decoration: line-through;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.75em 1em;
    padding-block-start: 0.4em;
  }
  .field {
    display: grid;
    /* Fields are as wide as they are long where a column sizes to its content. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-width: 0;
  }
  fieldset > .field {
    padding-block-start: 0.4em;
  }
  .label {
    font-size: max(0.875em, 13px);
    color: var(--muted);
  }
  input[type='color'] {
    width: 100%;
    padding: 0.2em;
  }
  [aria-invalid] {
    border: 2px solid var(--warn);
  }
  .wrong {
    color: var(--warn);
  }
  .quick,
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }
  .share {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 1em;
    gap: 0.5em 1.25em;
  }
  .share .hint {
    flex-basis: 100%;
  }
`;

const buttons = css`
  .button {
    min-height: 2.75em;
    padding: 0.4em 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    color: var(--accent);
    font-weight: 600;
  }
  .button.main {
    background: var(--accent);
    color: var(--on-accent);
    min-width: 12em;
    text-align: center;
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button.is-done {
    text-decoration: none;
  }
  .button.is-done::before {
    content: '✓ ' / '';
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    cursor: pointer;
    position: relative;
  }
  .chip input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    cursor: pointer;
  }
  .chip span {
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    padding: 0.3em 0.75em;
    min-height: 2em;
    font-size: max(0.875em, 13px);
  }
  .chip :checked + span {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .chip :focus-visible + span {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;

/** Rules of the form. */
export const formStyles: readonly CSSResult[] = [fields, buttons];
