import { css } from 'lit';
import { badgeLook } from './badge.styles.js';

/** The look of what is new: marks at entries, and lists above a widget. */
const newsStyles = css `
  .badge {
    ${badgeLook}
  }
  .entry[data-state='selected'] .badge {
    color: inherit;
  }
  .news {
    border-inline-start: 3px solid var(--accent);
    background: var(--soft);
    padding: 0.6em 1em;
    margin-block-start: 0.75em;
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .news summary {
    cursor: pointer;
    min-block-size: 1.75em;
    color: var(--accent);
  }
  .news-title {
    font-weight: 600;
    margin-block-start: 0.5em;
  }
  .news li {
    padding-block: 0.15em;
  }
`;

export { newsStyles };
