/** The look of the row that holds the details of an entry. */
import { css } from 'lit';

export const choiceStyles = css`
  .details-row > td {
    padding: 0 0 0.5em;
    font-size: 1em;
  }
`;
