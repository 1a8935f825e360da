// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { css } from 'lit';

/** The place that is kept free as long as the data are on their way. */
export const place = css`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 700px) {
    .place {
      min-block-size: var(--fds-min-height, min(69.5em, 100svh));
    }
  }
  @media (width >= 820px) {
    .place {
      min-block-size: var(--fds-min-height, min(68em, 100svh));
    }
  }
  @media (width >= 1040px) {
    .place {
      min-block-size: var(--fds-min-height, min(53em, 100svh));
    }
  }
  @media (width >= 1180px) {
    .place {
      min-block-size: var(--fds-min-height, min(53.6em, 100svh));
    }
  }
  @media (width >= 1280px) {
    .place {
      min-block-size: var(--fds-min-height, min(55em, 100svh));
    }
  }
`;
