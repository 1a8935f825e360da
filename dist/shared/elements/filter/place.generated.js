import { css } from 'lit';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free as long as the data are on their way. */
const place = css `
  .place {
    min-block-size: var(--fds-min-height, min(46em, 100svh));
  }
  @media (width >= 460px) {
    .place {
      min-block-size: var(--fds-min-height, min(30em, 100svh));
    }
  }
  @media (width >= 680px) {
    .place {
      min-block-size: var(--fds-min-height, min(22.5em, 100svh));
    }
  }
`;

export { place };
