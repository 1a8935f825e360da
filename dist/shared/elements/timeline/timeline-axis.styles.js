import { css } from 'lit';

/** The widget's own style sheets come behind this one: hence `.axis` before the marks. */
const timelineAxisStyles = css `
  .scale {
    margin-block-end: 1em;
  }
  .axis-controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin-block-end: 0.5em;
  }
  .axis-controls .link {
    min-block-size: 2em;
  }
  .axis-controls [aria-disabled='true'] {
    color: var(--muted);
    text-decoration: none;
    cursor: default;
  }
  .axis-box {
    /* Up and down the page scrolls; sideways and with two fingers the axis moves. */
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    padding-inline: 0.75em;
    outline-offset: 4px;
  }
  .axis-hint {
    display: none;
    margin-block-start: 0.5em;
  }
  .axis-hint ~ .note:not(:empty) {
    margin-block-start: 0.5em;
  }
  .axis-box:focus-visible + .axis-hint {
    display: block;
  }
  .axis-tick[data-year] text {
    fill: var(--ink);
    font-weight: 600;
  }
  .axis .axis-band line {
    stroke: var(--rule);
  }
  .axis-band text {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
  }
  .axis-cut path {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5px;
  }
  .axis-cut .axis-gap {
    fill: var(--paper);
    stroke: none;
  }
  .axis-cut text {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
  }
  .axis-label {
    display: none;
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
  }
  /* In a drawing of 16 units an em: as large as the other text. */
  svg.axis-mark > .axis-label {
    font-size: 15px;
  }
  @container (min-width: 60em) {
    .axis-label {
      display: block;
    }
  }
  .axis-crowd {
    cursor: zoom-in;
  }
  .axis .axis-crowd .shape {
    fill: var(--accent-soft);
    stroke: var(--accent);
  }
  .axis-crowd text {
    fill: var(--ink);
  }
  .axis-crowd:hover text {
    font-weight: 700;
  }
  .periods {
    margin-block: 1em;
  }
  .periods :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    margin-block: 0.75em 0.25em;
  }
  .period-item {
    padding-block: 0.3em;
  }
  .period-item > .small {
    display: inline-block;
  }
  .period {
    display: block;
    overflow: visible;
  }
  .period-group ul {
    padding-inline: 0.75em;
  }
  .period-group .entry {
    margin-inline-start: -0.75em;
  }
  .period-line {
    stroke: var(--rule);
  }
  .period-today {
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .period-bar {
    fill: var(--muted);
  }
  .period-bar[data-right],
  .period-bar[data-left] {
    fill: var(--accent);
  }
  .axis {
    display: block;
    overflow: visible;
    font-size: max(0.875em, 13px);
    fill: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .axis.wide {
    display: none;
  }
  .axis line {
    stroke: var(--rule);
  }
  .axis .axis-line {
    stroke: var(--muted);
    stroke-width: 2px;
  }
  .axis .axis-line[data-ahead] {
    stroke-dasharray: 4 4;
  }
  .axis .axis-today line {
    stroke: var(--accent);
    stroke-width: 2px;
  }
  .axis-today text {
    fill: var(--accent);
    font-weight: 700;
  }
  .axis .axis-mark {
    cursor: pointer;
  }
  .axis .axis-mark:hover .shape {
    stroke: var(--accent);
    stroke-width: 3px;
  }
  .axis .axis-mark[data-state='linked'] .shape {
    stroke: var(--accent);
    stroke-width: 4px;
  }
  .axis .axis-mark:is([data-state='linked'], [data-state='selected']) .shape.bar {
    stroke-width: 3px;
  }
  .axis .axis-mark[data-state='selected'] .shape {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 7px;
    stroke-dasharray: none;
  }
  @container (min-width: 44em) {
    .axis.wide {
      display: block;
    }
    .axis.narrow {
      display: none;
    }
  }
  @media print {
    .axis-controls,
    .axis-hint {
      display: none;
    }
    .period-item {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .axis .axis-mark:is([data-state='linked'], [data-state='selected']) .shape {
      stroke: Highlight;
    }
    .axis .axis-mark[data-state='selected'] .shape {
      fill: Highlight;
    }
    .axis,
    .axis-today text {
      fill: CanvasText;
    }
    .axis line,
    .axis .axis-line,
    .axis .axis-today line,
    .axis-cut path {
      stroke: CanvasText;
    }
    .axis .axis-crowd .shape,
    .period-bar {
      fill: Highlight;
      stroke: CanvasText;
    }
    .period-line,
    .period-today {
      stroke: CanvasText;
    }
    :is(.axis-band, .axis-cut, .axis-crowd, .axis-mark) text {
      stroke: none;
    }
  }
`;

export { timelineAxisStyles };
