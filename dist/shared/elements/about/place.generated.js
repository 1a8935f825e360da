import { css } from 'lit';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free as long as the data are on their way. */
const place = css `
  .place {
    min-block-size: var(--fds-min-height, min(72em, 100svh));
  }
  @media (width >= 400px) {
    .place {
      min-block-size: var(--fds-min-height, min(65em, 100svh));
    }
  }
  @media (width >= 520px) {
    .place {
      min-block-size: var(--fds-min-height, min(59.5em, 100svh));
    }
  }
  @media (width >= 640px) {
    .place {
      min-block-size: var(--fds-min-height, min(53.5em, 100svh));
    }
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(46.5em, 100svh));
    }
  }
  @media (width >= 880px) {
    .place {
      min-block-size: var(--fds-min-height, min(42em, 100svh));
    }
  }
`;

export { place };
