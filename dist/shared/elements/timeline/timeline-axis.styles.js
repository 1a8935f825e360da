import { css } from 'lit';

/** The widget's own style sheets come behind this one: hence `.axis` before the marks. */
const timelineAxisStyles = css `
  .scale {
    padding-inline: 0.75em;
    margin-block-end: 1em;
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
    .axis .axis-today line {
      stroke: CanvasText;
    }
  }
`;

export { timelineAxisStyles };
