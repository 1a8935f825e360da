import { css } from 'lit';

/** The look of lists of projects, in the panel and below a row of the list. */
const contentsStyles = css `
  .group > [part='heading'] {
    font-weight: 600;
    margin-block: 1em 0.15em;
  }
  .panel > .entries {
    margin-block-start: 1em;
  }
  .entries > li {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.4em;
  }
  /* In line with the words above it, and never beyond the widget's edge. */
  .entries > li > .entry {
    border-inline-start-width: 0;
    padding-inline-start: 0;
    overflow-wrap: anywhere;
  }
  .entries > li > .entry:is([data-state='linked'], [data-state='selected']) {
    border-inline-start: 2px solid var(--accent);
    padding-inline-start: 0.45em;
  }
  .entries > li > .entry[data-editorial] {
    border-inline-start-style: dashed;
  }
  .remark {
    overflow-wrap: anywhere;
  }
  .organisations > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.15em;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin-block: 0.5em;
  }
  .pager [aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
    cursor: default;
  }
  @media (pointer: coarse) {
    .entries .entry,
    .pager .link,
    summary {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
    summary {
      line-height: 44px;
    }
  }
  .about {
    margin-block-start: 1em;
  }
  .about > * + * {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    /* Transparent edges would be drawn. */
    .entries > li > .entry[data-state='plain'] {
      border-inline-start-color: Canvas;
    }
  }
  @media print {
    .entries > li {
      break-inside: avoid;
    }
  }
`;

export { contentsStyles };
