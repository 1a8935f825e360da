import { css } from 'lit';
import { topicColours } from './topic-colours.styles.js';

/** The mark of a focus topic: a letter on a colour. */
const topicMarkStyles = css `
  ${topicColours}
  .topic-mark {
    display: inline-grid;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: 0.45em;
    border-radius: 2px;
    font-size: max(0.75em, 13px);
    font-weight: 700;
    color: var(--paper);
    background: var(--colour);
    vertical-align: 0.08em;
  }
  @media print {
    .topic-mark {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .topic-mark {
      border: 1px solid;
      color: CanvasText;
      background: Canvas;
    }
  }
`;

export { topicMarkStyles };
