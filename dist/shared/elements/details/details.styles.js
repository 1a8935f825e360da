import { css } from 'lit';

const detailsPanelStyles = css `
  .nothing {
    max-width: 70ch;
  }
  /* The frame has a rule of its own; the details need no second box inside of it. */
  .details {
    margin: 0;
  }
`;

export { detailsPanelStyles };
