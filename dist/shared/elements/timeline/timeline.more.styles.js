import { css } from 'lit';

/** The look of what comes with the visitor's doing. */
const moreStyles = css `
  .only[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  /* The list as it is where the widget is narrow. */
  [data-view='list'] .years {
    max-inline-size: 43em;
    container-type: inline-size;
  }
  .below {
    grid-column: 1 / -1;
  }
  .below .details {
    margin-block: 0;
  }
  .related {
    padding: 0.1em 0.5em;
    border-inline-start: 2px solid var(--accent);
    background: var(--accent-soft);
  }
`;

export { moreStyles };
