/** The look of the page for editors. */
import { css } from 'lit';

export const editorsStyles = css`
  section {
    margin-block-end: 2.5em;
  }
  h2,
  h3,
  h4 {
    font-weight: 700;
  }
  h2 {
    font-size: 1.3em;
    line-height: 1.25;
    margin: 0 0 0.35em;
  }
  h3 {
    font-size: 1.05em;
    margin: 1.25em 0 0.25em;
  }
  p {
    max-width: 70ch;
    margin: 0 0 0.75em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin-block: 0.75em;
  }
  button,
  .choose {
    font: inherit;
    color: var(--accent);
    background: var(--paper);
    border: 1px solid currentcolor;
    border-radius: var(--radius);
    padding: 0.4em 0.9em;
    min-block-size: 2.4em;
    cursor: pointer;
  }
  button:hover,
  .choose:hover {
    background: var(--accent-soft);
  }
  .choose:has(:focus-visible),
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .choose input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .drop {
    border: 2px dashed var(--muted);
    border-radius: var(--radius);
    background: var(--soft);
    padding: 1.25em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: center;
  }
  .drop > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .drop.over {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  select {
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    padding: 0.35em;
    max-inline-size: 100%;
  }
  .muted {
    color: var(--muted);
  }
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--rule);
    background: var(--paper);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: max(0.875em, 13px);
  }
  caption {
    text-align: start;
    color: var(--muted);
    padding: 0.4em 0.6em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4em 0.6em;
    border-block-start: 1px solid var(--rule);
    overflow-wrap: anywhere;
    min-inline-size: 6em;
  }
  thead th {
    background: var(--soft);
    font-weight: 700;
  }
  .sheet table {
    inline-size: max-content;
  }
  .sheet td,
  .sheet th {
    border: 1px solid var(--rule);
    min-inline-size: 10em;
    max-inline-size: 17em;
    overflow-wrap: normal;
  }
  .sheet tr:first-child td {
    color: var(--muted);
    font-style: italic;
  }
  figure {
    margin: 1.25em 0;
  }
  figcaption {
    max-width: 70ch;
    margin-block-end: 0.4em;
  }
  pre {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--soft);
    border: 1px solid var(--rule);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--rule);
  }
  .result {
    margin-block-start: 1.25em;
  }
  .kind {
    border-inline-start: 4px solid var(--muted);
    padding-inline-start: 0.9em;
    margin-block: 1em;
  }
  .kind h4 {
    font-size: 1em;
    margin: 0 0 0.2em;
  }
  .kind.error {
    border-color: var(--topic-5);
  }
  .kind.error .severity {
    color: var(--topic-5);
  }
  .kind.warning {
    border-color: var(--warn);
  }
  .kind.warning .severity {
    color: var(--warn);
  }
  .kind ul {
    margin: 0.4em 0;
    padding-inline-start: 1.2em;
  }
  details {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.4em;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75em;
    color: var(--accent);
  }
  @media print {
    .buttons,
    .drop {
      display: none;
    }
  }
`;
