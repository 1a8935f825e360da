import { css } from 'lit';
import { listTableStyles } from './project-list.table.styles.js';

/** The look of the list: what stands around its table, and what a visitor can press in it. */
const around = css `
  .bar,
  .standing {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
  }
  .standing {
    justify-content: space-between;
    margin-block: 1em 0.75em;
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
    color: var(--muted);
  }
  .search {
    flex: 1 1 14em;
    max-inline-size: 32em;
  }
  /* Beside each other where there is room, as in a line of text. */
  @container (min-width: 50em) {
    .search {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 0.75em;
      max-inline-size: 40em;
    }
  }
  .count {
    flex: 1 1 20em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pages {
    display: flex;
    gap: 1em;
  }
  .end {
    justify-content: end;
    margin-block-start: 0.75em;
  }
  [aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
  }
  @media (pointer: coarse) {
    .pages button,
    .sort {
      min-block-size: 44px;
    }
  }
`;
const live = css `
  tbody th > .entry {
    padding-block: 0.1em;
  }
  tbody .entry[data-state='plain'] {
    border-color: transparent;
  }
  /* Above the titles, not above their edge. */
  @container (min-width: 50em) {
    thead th:first-child {
      padding-inline-start: calc(0.64em + 2px);
    }
  }
  tbody th > .below {
    padding-inline-start: calc(0.69em + 2px);
  }
  .sort {
    font-weight: 600;
    /* WebKit knows the short form for the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--muted);
    min-block-size: 1.75em;
  }
  @container (min-width: 50em) {
    .fds-projects tbody th {
      padding-block: 0.3em 0.4em;
    }
  }
  @container (max-width: 49.99em) {
    .fds-projects thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 2px solid var(--ink);
      padding-block: 0 0.25em;
    }
    thead tr::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      font-size: max(0.875em, 13px);
      padding-block: 0.2em;
      color: var(--muted);
    }
    td[data-label],
    .fds-dashes {
      margin-inline-start: calc(0.6em + 2px);
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    tbody .entry[data-state='plain'] {
      border-color: Canvas;
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* The type of a printed document: so a sheet has room for the table. */
    :host {
      font-size: 10pt !important;
    }
    .bar,
    .pages {
      display: none;
    }
    /* What is folded away is printed open, where the browser knows how; then no line says so. */
    @supports selector(::details-content) {
      td summary {
        display: none;
      }
      .on-paper {
        display: inline;
      }
    }
  }
`;
const listStyles = [around, listTableStyles, live];

export { listStyles };
