import { css } from 'lit';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free as long as the data are on their way. */
const place = css `
  .place {
    min-block-size: var(--fds-min-height, min(26.6em, 100svh));
  }
  @media (width >= 320px) {
    .place {
      min-block-size: var(--fds-min-height, min(24em, 100svh));
    }
  }
  @media (width >= 380px) {
    .place {
      min-block-size: var(--fds-min-height, min(22.5em, 100svh));
    }
  }
  @media (width >= 480px) {
    .place {
      min-block-size: var(--fds-min-height, min(16.4em, 100svh));
    }
  }
`;

export { place };
