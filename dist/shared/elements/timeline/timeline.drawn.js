import { css } from 'lit';
import { timelineDrawnStyles } from './timeline.styles.js';

/** The drawn axis where the width alone would give the list: what a narrow widget is asked for. */
/** The look of what is rendered here. */
const drawnAxisStyles = css `
  .timeline[data-view='axis'] {
    ${timelineDrawnStyles}
    .line {
      grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
    }
    .cell .entry {
      overflow-wrap: anywhere;
    }
  }
`;

export { drawnAxisStyles };
