import { css } from 'lit';

/** The look of the static form: the table as on paper, the wordings below it. */
const matrixStaticStyles = css `
  .fds-matrix table {
    table-layout: fixed;
  }
  .fds-matrix .corner {
    inline-size: clamp(11em, 20cqi, 14.5em);
  }
  .fds-matrix thead th {
    border-block-start: 0;
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
    font-weight: 600;
  }
  .fds-matrix thead + tbody tr:first-child > * {
    border-block-start: 0;
  }
  .fds-matrix tbody th > * {
    display: block;
    /* Only where the kit has put one. */
    hyphens: manual;
  }
  .fds-matrix tbody th .small {
    font-weight: normal;
  }
  .fds-matrix strong {
    font-weight: 600;
  }
  /* Columns that may be narrower than their longest word, which then breaks. */
  .fds-matrix :is(td ul, dl) {
    grid-template-columns: minmax(0, 1fr);
  }
  .fds-matrix .wordings {
    overflow-wrap: anywhere;
  }
  .fds-matrix td ul {
    display: grid;
    gap: 0.6em;
  }
  .fds-matrix td li > * {
    overflow-wrap: anywhere;
  }
  .fds-matrix td .title {
    display: block;
  }
  .fds-matrix .id {
    color: var(--muted);
    font-weight: normal;
    margin-inline-end: 0.35em;
  }
  .fds-matrix .cell-goal {
    display: none;
  }
  /* One column for goals that are too many for columns of their own. */
  .fds-matrix .shared > ul + p {
    margin-block-start: 0.9em;
  }
  .fds-matrix thead th ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .fds-matrix .wording {
    margin-block-start: 2em;
  }
  .fds-matrix .wording > :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
  }
  .fds-matrix .wordings > li {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.75em;
    margin-block-start: 0.75em;
    max-inline-size: 75ch;
  }
  .fds-matrix dl {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.5em;
  }
  .fds-matrix dt {
    color: var(--muted);
    font-weight: normal;
    font-size: max(0.875em, 13px);
  }
  .fds-matrix cite {
    font-style: normal;
  }
  @container (max-width: 46em) {
    .fds-matrix :is(table, thead, tbody, tr, th, td) {
      display: block;
    }
    .fds-matrix .corner {
      inline-size: auto;
    }
    .fds-matrix thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .fds-matrix tbody th {
      border-block-start: 0;
      border-block-end: 2px solid var(--ink);
      padding-block-start: 1em;
    }
    .fds-matrix td {
      padding-inline-end: 0;
    }
    .fds-matrix tbody tr > td:nth-child(2) {
      border-block-start: 0;
    }
    .fds-matrix .cell-goal {
      display: block;
      margin-block-end: 0.25em;
    }
  }
  @container (min-width: 46em) {
    .fds-matrix dl > div {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1em;
    }
  }
  @media print {
    /* The table with heading and lead on one page of A4 landscape, whatever the page's text size. */
    .fds-matrix {
      font-size: 9pt;
      line-height: 1.2;
      padding-block-start: 4pt;
    }
    .fds-matrix table {
      line-height: 1.2;
    }
    .fds-matrix :is(dt, footer) {
      font-size: 8pt;
    }
    .fds-matrix table .small {
      font-size: 1em;
    }
    .fds-matrix :is(th, td) {
      padding-block: 2.5pt;
    }
    .fds-matrix td ul {
      gap: 2.5pt;
    }
    .fds-matrix .id a {
      text-decoration: none;
    }
    .fds-matrix .body {
      margin-block: 5pt;
    }
    .fds-matrix .wording {
      break-before: page;
      margin-block-start: 0;
    }
    .fds-matrix .wordings {
      columns: 2;
      column-gap: 8mm;
    }
    .fds-matrix dl > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`;

export { matrixStaticStyles };
