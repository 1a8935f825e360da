import { css } from 'lit';

/** The look of layers when something is chosen or open. */
const pyramidStatesStyles = css `
  .slice svg {
    /* The edge of a shape is drawn around it. */
    overflow: visible;
  }
  .shape {
    stroke-linejoin: round;
  }
  .shape:hover {
    stroke: var(--ink);
    stroke-width: 2px;
  }
  .slice[data-state='linked'] .shape {
    stroke: var(--ink);
    stroke-width: 2.5px;
  }
  .slice[data-state='selected'] .shape {
    fill-opacity: 1;
    stroke: var(--ink);
    stroke-width: 3px;
  }
  .slice[data-state='selected']::after {
    content: '✓';
    content: '✓' / '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 0;
    text-align: center;
    font-size: 1.5em;
    color: var(--on-accent);
    pointer-events: none;
  }
  .linked {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--accent);
  }
  .panel[data-open] {
    border-block-start: 2px solid var(--accent);
    padding-block: 0.9em 1.5em;
  }
  .outline > li {
    padding-block: 0.5em 1.5em;
    border-block-start: 1px solid var(--rule);
  }
  .outline .text {
    margin-block-end: 0.9em;
  }
  @container (not (min-width: 60em)) {
    .pyramid .panel[data-open] {
      border: 0;
      padding-block: 0.5em 1.5em;
    }
    /* On the ground of the band a soft edge is not seen. */
    .pyramid .head[data-state='linked'] {
      border-block-start-color: var(--ink);
    }
    .pyramid .head[data-state='selected'] {
      border-color: var(--ink);
      border-block-start-width: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .slice[data-state='selected'] .shape {
      fill: Highlight;
      stroke: CanvasText;
    }
    .slice[data-state='selected']::after {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .slice[data-state='linked'] .shape {
      stroke: Highlight;
    }
  }
`;

export { pyramidStatesStyles };
