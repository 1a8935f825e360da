// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { css } from 'lit';

/** The place that is kept free as long as the data are on their way. */
export const place = css`
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
