import { css } from 'lit';

/** The look of the static list: nine columns, ten with subject areas, on a sheet of paper. */
const listStaticStyles = css `
  .fds-project-list table {
    table-layout: fixed;
    margin-block-start: 0.75em;
    font-size: max(0.875em, 13px);
  }
  .fds-project-list :is(th, td) {
    inline-size: 9%;
    font-weight: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-project-list thead th {
    font-weight: 700;
    border-block-end: 2px solid var(--ink);
    hyphens: none;
  }
  .fds-project-list tbody th {
    font-weight: 600;
  }
  .fds-project-list th:nth-child(1) {
    inline-size: 18%;
  }
  .fds-project-list th:is(:nth-child(3), :nth-child(4)) {
    inline-size: 12.5%;
  }
  .fds-project-list th:is(:nth-child(5), :nth-child(6)) {
    inline-size: 11%;
  }
  .fds-project-list table[data-areas] th {
    inline-size: 8.5%;
  }
  .fds-project-list table[data-areas] th:nth-child(1) {
    inline-size: 15%;
  }
  .fds-project-list table[data-areas] th:is(:nth-child(3), :nth-child(5)) {
    inline-size: 11.5%;
  }
  .fds-project-list table[data-areas] th:is(:nth-child(4), :nth-child(6)) {
    inline-size: 10%;
  }
  .fds-project-list .topic-mark {
    display: inline-block;
    text-align: center;
    inline-size: 1.4em;
    margin-inline-end: 0.35em;
    border-radius: 2px;
    font-weight: 700;
    color: var(--paper);
    background: var(--topic-1);
    print-color-adjust: exact;
  }
  .fds-project-list .topic-mark[data-colour='0'] {
    background: var(--muted);
  }
  .fds-project-list .topic-mark[data-colour='2'] {
    background: var(--topic-2);
  }
  .fds-project-list .topic-mark[data-colour='3'] {
    background: var(--topic-3);
  }
  .fds-project-list .topic-mark[data-colour='4'] {
    background: var(--topic-4);
  }
  .fds-project-list .topic-mark[data-colour='5'] {
    background: var(--topic-5);
  }
  @media (forced-colors: active) {
    .fds-project-list .topic-mark {
      border: 1px solid CanvasText;
    }
  }
  @media screen {
    @container (max-width: 66em) {
      .fds-project-list :is(table, tbody, tr, th, td) {
        display: block;
        inline-size: auto;
      }
      .fds-project-list thead {
        display: none;
      }
      .fds-project-list tbody tr {
        padding-block: 0.5em;
        border-block-start: 1px solid var(--rule);
      }
      .fds-project-list tbody :is(th, td) {
        padding: 0.1em 0;
        border: 0;
      }
      .fds-project-list tbody :is(th, td):nth-child(n) {
        inline-size: auto;
      }
      .fds-project-list td::before {
        content: attr(data-label) ': ';
        color: var(--muted);
      }
    }
  }
  @media print {
    .fds-project-list table {
      font-size: 8pt;
    }
    .fds-project-list thead {
      display: table-header-group;
    }
  }
`;

export { listStaticStyles };
