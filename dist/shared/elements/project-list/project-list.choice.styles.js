import { css } from 'lit';

/** The look of the row that holds the details of an entry. */
const choiceStyles = css `
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
`;

export { choiceStyles };
