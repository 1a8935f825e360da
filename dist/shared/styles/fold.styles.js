import { css } from 'lit';

/** What is folded away under a line that says what it is. */
const foldStyles = css `
  .fold summary {
    margin-block-start: 0.5em;
    cursor: pointer;
    min-height: 1.75em;
    color: var(--accent);
  }
  .fold li + li {
    margin-block-start: 0.35em;
  }
`;

export { foldStyles };
