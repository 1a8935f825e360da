import { css } from 'lit';
import { flowStyles } from './timeline-flow.styles.js';

/** The look of the widget around its line. */
const timelineStyles = css `
  .legend,
  .jumps,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    color: var(--muted);
  }
  :is(.jumps, .note:not(:empty)) {
    margin-block-end: 0.6em;
  }
  @container (min-width: 58em) {
    .legend {
      margin-inline-start: auto;
    }
  }
  .only[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  [data-for='axis'] {
    display: none;
  }
  @container (min-width: 44em) {
    [data-for='axis'] {
      display: flex;
    }
    [data-for='list'] {
      display: none;
    }
  }
  .skip:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }

  /* Until the axis is there, its least height is kept free. */
  .scale {
    min-block-size: 5em;
  }
  /* The list as it is where the widget is narrow. */
  [data-view='list'] .years {
    max-inline-size: 43em;
    container-type: inline-size;
  }
  ${flowStyles}
  .below .details {
    margin-block: 0 0.75em;
  }

  /* Years that can be folded. */
  .year[data-folded],
  .year:has(> .long) {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.6em;
  }
  .year-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1.25em;
  }
  .year-name {
    min-block-size: 2em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .year-name::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em 0.5em;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .year-name[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }
  .year-name:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .pager {
    padding-block: 0.25em;
  }
  .months {
    display: block;
    inline-size: 100%;
    max-inline-size: 52em;
    fill: var(--ink);
  }
  /* In a drawing that is a little larger than its units wherever it has text. */
  .months text {
    font-size: 12px;
  }
  .letters {
    fill: var(--muted);
  }
  .today-folded {
    color: var(--accent);
    font-weight: 700;
  }
  .related {
    padding: 0.1em 0.5em;
    border-inline-start: 2px solid var(--accent);
    background: var(--accent-soft);
  }
  @container (max-width: 43.99em) {
    /* Too small to be read: the numbers of the year stand above. */
    .months text {
      display: none;
    }
  }
  @media print {
    .year-name::before,
    .folded,
    .jumps,
    .skip {
      display: none;
    }
    .year-head {
      break-after: avoid;
    }
  }
`;

export { timelineStyles };
