import { css } from 'lit';

/** The look of the list: a table, or a card for each row where there is no room for columns. */
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
  input,
  select {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
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
const fields = css `
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-size: max(0.875em, 13px);
    overflow-wrap: anywhere;
  }
  td {
    hyphens: auto;
    font-variant-numeric: tabular-nums;
  }
  td[data-column='title'] {
    font-size: max(0.9375em, 14px);
  }
  td[data-none] {
    color: var(--muted);
  }
  td .entry[data-state='plain'] {
    border-color: transparent;
  }
  .sort {
    font-weight: 600;
    /* WebKit knows the short form for the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--muted);
    min-block-size: 1.75em;
  }
  summary {
    cursor: pointer;
  }
  /* Wide enough for the longest word of each column at the least width of the table. */
  @container (min-width: 66em) {
    th,
    td {
      inline-size: 9%;
      padding: 0.5em 0.6em 0.5em 0;
      border-block-end: 1px solid var(--rule);
    }
    th {
      vertical-align: bottom;
      border-block-end: 2px solid var(--ink);
    }
    td[data-column='title'] {
      padding-block: 0.3em;
    }
    th[data-column='title'] {
      inline-size: 18%;
    }
    th:is([data-column='topic'], [data-column='lead']) {
      inline-size: 12.5%;
    }
    th[data-column='period'] {
      inline-size: 10.5%;
    }
    th[data-column='partners'] {
      inline-size: auto;
    }
    /* With subject areas there is a column more. */
    table:has(th[data-column='areas']) {
      th[data-column='title'] {
        inline-size: 14%;
      }
      th:is([data-column='topic'], [data-column='lead']) {
        inline-size: 11.5%;
      }
      th[data-column='period'] {
        inline-size: 9%;
      }
      th[data-column='partners'] {
        inline-size: auto;
      }
    }
  }
`;
const cards = css `
  @container (max-width: 65.99em) {
    table,
    thead,
    tbody,
    tr,
    td {
      display: block;
    }
    tr {
      border-block-end: 1px solid var(--rule);
      padding-block: 0.75em;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 2px solid var(--ink);
      padding-block: 0 0.25em;
    }
    tr[data-state] {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
      gap: 0.1em 1.5em;
    }
    td {
      position: relative;
      padding-inline-start: 8.5em;
    }
    thead tr::before,
    td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      position: absolute;
      inset-inline-start: 0.75em;
      color: var(--muted);
    }
    thead tr::before {
      position: static;
      font-size: max(0.875em, 13px);
      padding-block: 0.2em;
    }
    td[data-column='title'] {
      grid-column: 1 / -1;
      padding: 0 0 0.25em;
      font-weight: 600;
    }
    td[data-column='title']::before {
      content: none;
    }
  }
  @container (max-width: 16em) {
    td {
      padding-inline-start: 0.75em;
    }
    td::before {
      display: block;
      position: static;
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    td .entry[data-state='plain'] {
      border-color: Canvas;
    }
  }
  @media print {
    .bar,
    .pages {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    /* What is folded away is printed open, where the browser knows how; then no line says so. */
    @supports selector(::details-content) {
      td summary {
        display: none;
      }
    }
    @container (max-width: 65.99em) {
      thead {
        display: none;
      }
    }
  }
`;
const listStyles = [around, fields, cards];

export { listStyles };
