import { css } from 'lit';

/** The look of the pyramid and of the text in or beside it, before anything is chosen. */
const pyramidStyles = css `
  /* Narrow: each layer is a band with its text inside, the lower the wider. */
  .slice {
    display: none;
  }
  .head,
  .panel,
  .outline {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pyramid .head {
    background: var(--accent-soft);
    border-block-start: 0.3em solid var(--accent);
    padding: 0.5em 0.8em 0.8em;
    margin: 0 calc(var(--inset, 0) * 1.6%) 3px;
  }
  [data-inset='1'] {
    --inset: 1;
  }
  [data-inset='2'] {
    --inset: 2;
  }
  [data-inset='3'] {
    --inset: 3;
  }
  [data-inset='4'] {
    --inset: 4;
  }
  [data-inset='5'] {
    --inset: 5;
  }
  [data-inset='6'] {
    --inset: 6;
  }
  .title-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .title-line > * {
    min-inline-size: 0;
  }
  .title-line .entry {
    font-size: 1.1em;
    font-weight: 600;
  }
  .title-line .entry[data-state='plain'] {
    padding-inline-start: 0;
    border: 0;
  }
  .twist {
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-start: 0.6em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [aria-expanded='true'] > .twist {
    translate: 0 0.05em;
    rotate: 225deg;
  }
  .count {
    color: var(--muted);
  }
  .text {
    display: grid;
    gap: 0.5em;
  }
  .text > p {
    max-width: 70ch;
  }
  .chips,
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .extras {
    column-gap: 1.5em;
  }
  .chips > li {
    min-inline-size: 0;
  }
  @container (min-width: 60em) {
    /* Wide: the picture carries the shape, the text stands beside it. */
    .pyramid {
      display: grid;
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      /* Pairs of rows: all heads of one height, all panels as high as they need. */
      grid-auto-rows: 1fr auto;
      column-gap: 2em;
    }
    .slice {
      display: block;
      position: relative;
      min-block-size: 7em;
    }
    .slice svg {
      position: absolute;
      /* Room for the edge of what is chosen, which must not widen the page. */
      inset: 0 2px;
      inline-size: calc(100% - 4px);
      block-size: 100%;
    }
    .pyramid .head {
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.5em 0 1em;
      margin: 0;
    }
    .panel {
      grid-column: 1 / -1;
    }
  }
  .shape {
    fill: var(--accent);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .head {
      break-inside: avoid;
    }
    .twist,
    .extras {
      display: none;
    }
  }
`;

export { pyramidStyles };
