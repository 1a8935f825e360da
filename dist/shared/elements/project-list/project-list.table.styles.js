import { css } from 'lit';

/** The look of the table, live and static: five columns, or a card for each row where there is no room. */
const words = css `
  .fds-projects {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .fds-projects th,
  .fds-projects td {
    padding: 0;
    border: 0;
    text-align: start;
    vertical-align: top;
    font-weight: normal;
    font-size: max(0.875em, 13px);
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .fds-projects tbody th {
    font-size: max(0.9375em, 14px);
    font-weight: 600;
  }
  .fds-projects .below {
    color: var(--muted);
    font-size: max(0.93em, 13px);
    font-weight: normal;
  }
  .fds-projects tbody th .below {
    font-size: max(0.87em, 13px);
  }
  .fds-projects td[data-none] {
    color: var(--muted);
  }
  .fds-projects td summary {
    cursor: pointer;
  }
  .fds-dashes {
    margin-block-start: 0.5em;
  }
`;
const columns = css `
  @container (min-width: 50em) {
    .fds-projects th,
    .fds-projects td {
      padding: 0.4em 1em 0.4em 0;
      line-height: 1.38;
      border-block-end: 1px solid var(--rule);
    }
    .fds-projects :is(th, td):last-child {
      padding-inline-end: 0;
    }
    .fds-projects thead th {
      font-weight: 600;
      vertical-align: bottom;
      border-block-end: 2px solid var(--ink);
    }
    .fds-projects thead [data-column='topic'] {
      inline-size: 19%;
    }
    .fds-projects thead [data-column='lead'] {
      inline-size: 23%;
    }
    .fds-projects thead [data-column='areas'] {
      inline-size: 14%;
    }
    .fds-projects thead [data-column='period'] {
      inline-size: 8.5em;
    }
    .fds-projects thead [data-column='budget'] {
      inline-size: 8em;
    }
    .fds-projects thead [data-column='status'] {
      inline-size: 7.5em;
    }
    .fds-dashes .in-cards {
      display: none;
    }
  }
  /* Room for a period in one line. */
  @container (min-width: 64em) {
    .fds-projects thead [data-column='period'] {
      inline-size: 11em;
    }
  }
  /* Columns of sparse fields beside the five: the title keeps a fifth of the table. */
  @container (min-width: 50em) {
    .fds-projects[data-sparse] :is(th, td) {
      padding-inline-end: 0.6em;
    }
    .fds-projects[data-sparse] thead [data-column='topic'] {
      inline-size: 15%;
    }
    .fds-projects[data-sparse] thead [data-column='lead'] {
      inline-size: 17%;
    }
    .fds-projects[data-sparse] thead [data-column='areas'] {
      inline-size: 13%;
    }
    .fds-projects[data-sparse] thead [data-column='period'] {
      inline-size: 12%;
    }
    .fds-projects[data-sparse] thead [data-column='budget'] {
      inline-size: 11.5%;
    }
    .fds-projects[data-sparse] thead [data-column='status'] {
      inline-size: 11%;
    }
    /* Without amounts there is room for the name of a topic beside its letter. */
    .fds-projects[data-sparse]:not(:has(thead [data-column='budget'])) {
      & thead [data-column='topic'] {
        inline-size: 17.5%;
      }
      & thead [data-column='lead'] {
        inline-size: 20%;
      }
    }
  }
`;
/** What is not known is left out of a card. */
const cards = css `
  @container (max-width: 49.99em) {
    .fds-projects,
    .fds-projects thead,
    .fds-projects tbody,
    .fds-projects tr,
    .fds-projects th,
    .fds-projects td {
      display: block;
    }
    .fds-projects tbody tr {
      border-block-end: 1px solid var(--rule);
      padding-block: 0.75em;
    }
    .fds-projects tbody tr:not(.details-row) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.1em 1.5em;
    }
    .fds-projects tbody th {
      grid-column: 1 / -1;
      padding-block-end: 0.25em;
    }
    .fds-projects td[data-label] {
      position: relative;
      padding-inline-start: 7.75em;
    }
    .fds-projects td[data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      position: absolute;
      inset-inline-start: 0;
      color: var(--muted);
    }
    .fds-projects td[data-empty],
    .fds-projects td[data-none] > :is([aria-hidden], .heard),
    .fds-dashes .in-table {
      display: none;
    }
  }
  /* Two columns, in which each field has its own in all cards, whatever else is known. */
  @container (min-width: 40em) and (max-width: 49.99em) {
    .fds-projects tbody tr:not(.details-row) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fds-projects :is([data-column='topic'], [data-column='lead']) {
      grid-column: 1;
    }
    .fds-projects :is([data-column='status'], [data-column='period']) {
      grid-column: 2;
    }
    .fds-projects :is([data-column='topic'], [data-column='status']) {
      grid-row: 2;
    }
    .fds-projects :is([data-column='lead'], [data-column='period']) {
      grid-row: 3;
    }
  }
  @container (max-width: 16em) {
    .fds-projects td[data-label] {
      padding-inline-start: 0;
    }
    .fds-projects td[data-label]::before {
      display: block;
      position: static;
    }
  }
`;
const paper = css `
  @media print {
    .fds-projects tr {
      break-inside: avoid;
    }
    .fds-projects thead {
      display: table-header-group;
    }
    @container (max-width: 49.99em) {
      .fds-projects thead {
        display: none;
      }
    }
  }
`;
const listTableStyles = css `
  ${words}
  ${columns}
  ${cards}
  ${paper}
`;

export { listTableStyles };
