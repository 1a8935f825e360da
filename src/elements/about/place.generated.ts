// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { css } from 'lit';

/** The place that is kept free as long as the data are on their way. */
export const place = css`
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
      min-block-size: var(--fds-min-height, min(56em, 100svh));
    }
  }
  @media (width >= 760px) {
    .place {
      min-block-size: var(--fds-min-height, min(49.3em, 100svh));
    }
  }
  @media (width >= 840px) {
    .place {
      min-block-size: var(--fds-min-height, min(48em, 100svh));
    }
  }
  @media (width >= 860px) {
    .place {
      min-block-size: var(--fds-min-height, min(46.7em, 100svh));
    }
  }
  @media (width >= 880px) {
    .place {
      min-block-size: var(--fds-min-height, min(45em, 100svh));
    }
  }
  @media (width >= 900px) {
    .place {
      min-block-size: var(--fds-min-height, min(43.9em, 100svh));
    }
  }
  @media (width >= 960px) {
    .place {
      min-block-size: var(--fds-min-height, min(42.5em, 100svh));
    }
  }
`;
