/** The look of the static list. */
import { css } from 'lit';
import { listTableStyles } from './project-list.table.styles.js';

export const listStaticStyles = css`
  ${listTableStyles}
  .fds-project-list .fds-projects {
    margin-block-start: 0.75em;
  }
  @media screen {
    @container (max-width: 49.99em) {
      .fds-project-list thead {
        display: none;
      }
    }
  }
  @media print {
    .fds-project-list :is(th, td) {
      font-size: 8pt;
    }
  }
`;
