// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { css } from 'lit';

/** The place that is kept free as long as the data are on their way. */
export const place = css`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(69em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(63em, 100svh));
    }
  }
  @media (width >= 1080px) {
    .place {
      min-block-size: var(--fds-min-height, min(58.5em, 100svh));
    }
  }
  @media (width >= 1220px) {
    .place {
      min-block-size: var(--fds-min-height, min(54.5em, 100svh));
    }
  }
  @media (width >= 1360px) {
    .place {
      min-block-size: var(--fds-min-height, min(50em, 100svh));
    }
  }
`;
