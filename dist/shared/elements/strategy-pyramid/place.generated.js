import { css } from 'lit';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free as long as the data are on their way. */
const place = css `
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 400px) {
    .place {
      min-block-size: var(--fds-min-height, min(70.5em, 100svh));
    }
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(59em, 100svh));
    }
  }
  @media (width >= 920px) {
    .place {
      min-block-size: var(--fds-min-height, min(56em, 100svh));
    }
  }
  @media (width >= 1100px) {
    .place {
      min-block-size: var(--fds-min-height, min(55em, 100svh));
    }
  }
  @media (width >= 1120px) {
    .place {
      min-block-size: var(--fds-min-height, min(53.6em, 100svh));
    }
  }
  @media (width >= 1180px) {
    .place {
      min-block-size: var(--fds-min-height, min(51.9em, 100svh));
    }
  }
  @media (width >= 1240px) {
    .place {
      min-block-size: var(--fds-min-height, min(42em, 100svh));
    }
  }
  @media (width >= 1320px) {
    .place {
      min-block-size: var(--fds-min-height, min(39em, 100svh));
    }
  }
`;

export { place };
