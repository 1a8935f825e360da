import { css } from 'lit';

const timelineTableStyles = css `
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
    /* A reader may have spaced the letters. */
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
  }
  tbody th {
    font-weight: inherit;
  }
  tbody :is(th, td) {
    border-block-end: 1px solid var(--rule);
  }
  td[data-column='date'] {
    min-inline-size: 8em;
  }
  td[data-column='decision'] {
    min-inline-size: 7.5em;
  }
  [data-column='title'] {
    min-inline-size: 14em;
    overflow-wrap: anywhere;
  }
  /* With the name of a project, where it is a milestone of one. */
  td[data-column='kind'] {
    min-inline-size: 12em;
    overflow-wrap: anywhere;
  }
  [data-column='title'] .entry {
    margin-block: -0.2em;
  }
  .cell-label {
    display: none;
  }
  .today-row td {
    color: var(--accent);
    font-weight: 700;
    border-block-end: 2px solid var(--accent);
  }
  .details-row td {
    padding: 0;
  }
  @container (max-width: 56em) {
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
      border-block-end: 1px solid var(--rule);
      padding-block: 0.6em;
    }
    tbody :is(th, td):not(.today-row td) {
      display: grid;
      grid-template-columns: 5.25em minmax(0, 1fr);
      gap: 0.5em;
      padding: 0.1em 0;
      border: 0;
    }
    :is([data-column='title'], [data-column='kind'], [data-column='decision']) {
      min-inline-size: 0;
    }
    tbody th[data-column='title']:not(.today-row td) {
      display: block;
      margin-block: 0.25em;
    }
    .today-row td {
      border: 0;
    }
    tbody .details-row td:not(.today-row td) {
      display: block;
    }
    td[data-none] {
      display: none !important;
    }
    .cell-label {
      display: block;
    }
  }
  /* A number alone in its cell is no part of a sentence. */
  @media (pointer: coarse) {
    td[data-column='decision'] a {
      display: inline-block;
      min-block-size: 44px;
      min-inline-size: 44px;
      align-content: center;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;

export { timelineTableStyles };
