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
      min-block-size: var(--fds-min-height, min(55.5em, 100svh));
    }
  }
  @media (width >= 1120px) {
    .place {
      min-block-size: var(--fds-min-height, min(52em, 100svh));
    }
  }
  @media (width >= 1180px) {
    .place {
      min-block-size: var(--fds-min-height, min(47.5em, 100svh));
    }
  }
  @media (width >= 1240px) {
    .place {
      min-block-size: var(--fds-min-height, min(37.5em, 100svh));
    }
  }
`;

export { place };
