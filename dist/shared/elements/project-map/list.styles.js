import { css } from 'lit';

/** The look of the list: a table, or its rows one below the other where there is no room for it. */
const listStyles = css `
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.45em 1em 0.45em 0;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
    white-space: nowrap;
  }
  tbody tr > * {
    border-block-end: 1px solid var(--rule);
  }
  tbody th .entry {
    border-inline-start-color: transparent;
  }
  tbody th .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  thead th:first-child {
    inline-size: 24%;
  }
  thead th:nth-child(2) {
    inline-size: 44%;
  }
  .order {
    margin-block-end: 0.75em;
  }
  .key {
    margin-inline-end: 0.35em;
  }
  .entry[data-state='selected'] .key {
    color: inherit;
  }
  td .count {
    font-weight: 600;
    padding-block: 0.2em;
  }
  .linked-part,
  .entry-like {
    display: block;
    padding: 0.2em 0.6em;
  }
  .cell-name {
    display: none;
  }
  td .fold summary {
    margin-block-start: 0;
  }
  .titles {
    margin-block-end: 0.5em;
  }
  .titles li {
    padding-block: 0.15em;
  }
  .details-row .panel {
    padding-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--accent);
  }
  @container (max-width: 42em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    tbody tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--rule);
    }
    tbody tr > * {
      padding: 0;
      border: 0;
    }
    tbody th .entry {
      padding-inline-start: 0.45em;
      font-weight: 600;
    }
    td {
      padding-inline-start: 0.6em;
    }
    thead th:nth-child(n) {
      inline-size: auto;
    }
    .cell-name {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    tbody th > .entry[data-state='plain'] {
      border-inline-start-color: Canvas;
    }
  }
  @media print {
    tbody tr {
      break-inside: avoid;
    }
  }
`;

export { listStyles };
