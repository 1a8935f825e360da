import { css } from 'lit';

/** The look of the effect of a project, within its details. */
const effectStyles = css `
  .effect .facts {
    margin-block: 0;
  }
  .learned {
    max-inline-size: 65ch;
    margin-block-end: 0.5em;
  }
`;

export { effectStyles };
