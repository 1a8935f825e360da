/** The look of the static list: nine columns on a sheet of paper. */
import { css } from 'lit';

export const listStaticStyles = css`
  .fds-project-list table {
    margin-block-start: 0.75em;
    font-size: max(0.875em, 13px);
  }
  .fds-project-list :is(th, td) {
    font-weight: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-project-list thead th {
    font-weight: 700;
    border-block-end: 2px solid var(--ink);
    overflow-wrap: break-word;
  }
  .fds-project-list tbody th {
    font-weight: 600;
    inline-size: 20%;
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
  @media print {
    .fds-project-list table {
      font-size: 8pt;
    }
    .fds-project-list thead {
      display: table-header-group;
    }
  }
`;
