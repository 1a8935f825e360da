import { css } from 'lit';

/**
 * How far a layer's text is drawn in, as `--inset`, in steps of which the base has none: in the widget, in
 * its static form, and on the poster.
 */
const insetRules = css `
  :host [data-inset='0'],
  .fds-pyramid [data-inset='0'] {
    --inset: 0;
  }
  :host [data-inset='1'],
  .fds-pyramid [data-inset='1'] {
    --inset: 1;
  }
  :host [data-inset='2'],
  .fds-pyramid [data-inset='2'] {
    --inset: 2;
  }
  :host [data-inset='3'],
  .fds-pyramid [data-inset='3'] {
    --inset: 3;
  }
  :host [data-inset='4'],
  .fds-pyramid [data-inset='4'] {
    --inset: 4;
  }
  :host [data-inset='5'],
  .fds-pyramid [data-inset='5'] {
    --inset: 5;
  }
  :host [data-inset='6'],
  .fds-pyramid [data-inset='6'] {
    --inset: 6;
  }
`;

export { insetRules };
