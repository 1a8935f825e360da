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
  .entries > li > .entry {
    border-inline-start-color: transparent;
    padding-inline-start: 0.45em;
    margin-inline-start: calc(-0.45em - 2px);
    overflow-wrap: anywhere;
  }
  .entries > li > .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  .entries > li > .entry:is([data-state='linked'], [data-state='selected']) {
    margin-inline-start: 0;
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
