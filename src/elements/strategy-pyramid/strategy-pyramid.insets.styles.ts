/** How far a layer's text is drawn in, as `--inset`, in steps of which the base has none. */
import { css, type CSSResult } from 'lit';

/** The rules for what stands within `scope`, a selector with the space behind it. */
export const insetRules = (scope = css``): CSSResult => css`
  ${scope}[data-inset='0'] {
    --inset: 0;
  }
  ${scope}[data-inset='1'] {
    --inset: 1;
  }
  ${scope}[data-inset='2'] {
    --inset: 2;
  }
  ${scope}[data-inset='3'] {
    --inset: 3;
  }
  ${scope}[data-inset='4'] {
    --inset: 4;
  }
  ${scope}[data-inset='5'] {
    --inset: 5;
  }
  ${scope}[data-inset='6'] {
    --inset: 6;
  }
`;
