import { css } from 'lit';

/** Wide: the line is drawn across, the entries hang below it. */
const timelineDrawnStyles = css `
  .line {
    display: grid;
    /* The rows are filled up around details of full width. */
    grid-auto-flow: row dense;
    grid-template-columns: repeat(auto-fill, minmax(13.5em, 1fr));
  }
  .item[data-opened] {
    display: contents;
  }
  .cell {
    padding: 1.5em 0.5em 1em 0;
  }
  .cell::before {
    inset-block: 0.5em auto;
    inset-inline: 0;
    border-inline-start: 0;
    border-block-start: 2px solid var(--rule);
  }
  [data-ahead] .cell::before {
    border-block-start-style: dashed;
  }
  .cell .entry {
    font-size: 0.95em;
  }
  .cell > .mark {
    inset-block-start: 0;
    transform: none;
  }
  .today .cell {
    block-size: calc(100% - 1em);
    padding-block: 1.5em 0;
    padding-inline-start: 0.75em;
    margin-block-end: 1em;
    border-inline-start: 3px solid var(--accent);
  }
  .today .cell::before {
    border-color: var(--rule);
    border-block-start-width: 2px;
    inset-inline-start: 0;
  }
`;
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
  .jumps {
    column-gap: 1em;
  }
  .jumps [part] {
    margin-inline-start: auto;
  }
  :is(.legend, .jumps, .note:not(:empty)) {
    margin-block-end: 0.6em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  [data-for='axis'] {
    display: none;
  }

  /* Until the axis is there, its least height is kept free. */
  .scale {
    min-block-size: 5em;
  }
  .mark {
    display: inline-block;
    overflow: visible;
    vertical-align: -0.18em;
  }
  .shape {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.75px;
  }
  [data-mark='decision'] .shape {
    fill: var(--accent);
    stroke: var(--accent);
  }
  [data-mark='decision'] .shape.bar {
    fill: var(--paper);
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape {
    fill: var(--paper);
    stroke-dasharray: 1.4 1.1;
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape.bar {
    stroke-dasharray: 3 2.2;
  }

  /* Narrow: the line stands upright, the marks on it. */
  .line {
    margin-block: 0.4em;
  }
  /* Over the browser's own rule for [hidden]: on paper nothing can be opened, so all years are. */
  .halves {
    display: block;
  }
  @media screen {
    .halves[hidden] {
      display: none;
    }
  }
  .cell {
    position: relative;
    padding: 0 0 1.1em 1.9em;
  }
  .cell::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--rule);
  }
  [data-ahead] .cell::before {
    border-inline-start-style: dashed;
    border-color: var(--muted);
  }
  .cell > .mark {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    transform-origin: 0.57em 0.57em;
    transform: rotate(90deg);
  }
  :is(.date, .half) {
    font-weight: 600;
  }
  .cell .entry {
    margin-block: 0.1em;
    margin-inline-start: -0.7em;
    max-inline-size: calc(100% + 0.7em);
    padding-inline-end: 0.25em;
    hyphens: auto;
    min-block-size: 1.9em;
  }
  .cell .entry[data-state='plain']:not(:hover) {
    border-color: transparent;
  }
  .remark {
    font-style: italic;
  }
  .below {
    padding-block-end: 0.75em;
  }
  .today .cell {
    padding-block: 0.35em;
    margin-block-end: 1em;
  }
  .today .cell::before {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    inset-inline-start: calc(0.5em - 1px);
  }
  .today p,
  .today-folded {
    color: var(--accent);
    font-weight: 700;
  }

  @container (min-width: 44em) {
    [data-for='axis'] {
      display: flex;
    }
    [data-for='list'] {
      display: none;
    }
    ${timelineDrawnStyles}
  }
  @media (forced-colors: active) {
    .shape {
      --paper: Canvas;
      --ink: CanvasText;
      --accent: CanvasText;
    }
  }
`;

export { timelineDrawnStyles, timelineStyles };
