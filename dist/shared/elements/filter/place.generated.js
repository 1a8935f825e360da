import { css } from 'lit';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free as long as the data are on their way. */
const place = css `
  .place {
    min-block-size: var(--fds-min-height, min(45em, 100svh));
  }
  @media (width >= 460px) {
    .place {
      min-block-size: var(--fds-min-height, min(27em, 100svh));
    }
  }
  @media (width >= 900px) {
    .place {
      min-block-size: var(--fds-min-height, min(17em, 100svh));
    }
  }
`;

export { place };
