import { css } from 'lit';
import { unevenType, evenType } from '../../styles/paper.styles.js';

/** The type of Anhang 1 on paper: the size that the layout has found (`TYPE_SIZES`), in any font. */
/** In the widget. */
const matrixPaperStyles = css `
  @media print {
    [data-type] {
      ${unevenType}
    }
    [data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      [data-type] {
        ${evenType}
      }
    }
    [data-type='0'] {
      --type: 9pt;
    }
    [data-type='1'] {
      --type: 8.5pt;
    }
    [data-type='2'] {
      --type: 8pt;
    }
    [data-type='3'] {
      --type: 7.5pt;
    }
    [data-type='4'] {
      --type: 7pt;
    }
    [data-type='5'] {
      --type: 6.5pt;
    }
  }
`;
/** In the static form. */
const matrixStaticPaperStyles = css `
  @media print {
    .fds-matrix table[data-type] {
      ${unevenType}
    }
    .fds-matrix table[data-type] {
      font-size: calc(var(--type) * var(--even));
    }
    @supports (font-size-adjust: ch-width 0.5) {
      .fds-matrix table[data-type] {
        ${evenType}
      }
    }
    .fds-matrix table[data-type='0'] {
      --type: 9pt;
    }
    .fds-matrix table[data-type='1'] {
      --type: 8.5pt;
    }
    .fds-matrix table[data-type='2'] {
      --type: 8pt;
    }
    .fds-matrix table[data-type='3'] {
      --type: 7.5pt;
    }
    .fds-matrix table[data-type='4'] {
      --type: 7pt;
    }
    .fds-matrix table[data-type='5'] {
      --type: 6.5pt;
    }
  }
`;

export { matrixPaperStyles, matrixStaticPaperStyles };
