// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { css } from 'lit';

/** The place that is kept free as long as the data are on their way. */
export const place = css`
  .place {
    min-block-size: var(--fds-min-height, min(56em, 100svh));
  }
  @media (width >= 1080px) {
    .place {
      min-block-size: var(--fds-min-height, min(92.5em, 100svh));
    }
  }
  @media (width >= 1160px) {
    .place {
      min-block-size: var(--fds-min-height, min(82.5em, 100svh));
    }
  }
  @media (width >= 1340px) {
    .place {
      min-block-size: var(--fds-min-height, min(78.5em, 100svh));
    }
  }
  @media (width >= 1400px) {
    .place {
      min-block-size: var(--fds-min-height, min(74em, 100svh));
    }
  }
  @media (width >= 1440px) {
    .place {
      min-block-size: var(--fds-min-height, min(70.5em, 100svh));
    }
  }
  @media (width >= 1580px) {
    .place {
      min-block-size: var(--fds-min-height, min(68.5em, 100svh));
    }
  }
  @media (width >= 1600px) {
    .place {
      min-block-size: var(--fds-min-height, min(67em, 100svh));
    }
  }
`;
