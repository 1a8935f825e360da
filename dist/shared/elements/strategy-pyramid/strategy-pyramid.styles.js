import { css } from 'lit';

/** The look of the pyramid and of the text beside it. */
const pyramidStyles = css `
  .pyramid {
    display: grid;
    grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
    /* Pairs of rows: all heads of one height, all panels as high as they need. */
    grid-auto-rows: 1fr auto;
    column-gap: 2em;
  }
  .slice {
    position: relative;
    min-block-size: 7em;
  }
  .slice svg {
    position: absolute;
    /* Room for the edge of what is chosen, which must not widen the page. */
    inset: 0 2px;
    inline-size: calc(100% - 4px);
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .shape {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 1px;
    stroke-linejoin: round;
    pointer-events: auto;
    cursor: pointer;
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
  .head,
  .panel,
  .outline {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .head {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.5em 1em;
  }
  .title-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .title-line > :is(h1, h2, h3, h4, h5, h6) {
    min-inline-size: 0;
  }
  .title-line .entry {
    font-size: 1.1em;
    font-weight: 600;
  }
  .title-line .entry[data-state='plain'] {
    border-inline-start-color: transparent;
  }
  .twist {
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    margin-inline-start: 0.6em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
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
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .chip {
    padding: 0.15em 0.55em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    min-inline-size: 0;
  }
  .chip[data-state='linked'] {
    border-color: var(--accent);
    border-inline-start-width: 3px;
    background: var(--accent-soft);
  }
  .chip[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .chip[data-state='selected']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .linked {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--accent);
  }
  .panel {
    grid-column: 1 / -1;
  }
  .panel[data-open] {
    border-block-start: 2px solid var(--accent);
    padding-block: 0.9em 1.5em;
  }
  .outline > li {
    padding-block-end: 1.5em;
  }
  .outline .title-line .entry[data-state='plain'] {
    padding-inline-start: 0;
    border-inline-start-width: 0;
  }
  @container (min-width: 60em) {
    /* The name stands in line with the text below it, its edge in the gap before the picture. */
    .pyramid .title-line > :is(h1, h2, h3, h4, h5, h6) {
      margin-inline-start: calc(-0.66em - 2px);
    }
  }
  @container (not (min-width: 60em)) {
    /* Two columns would make a needle of the pyramid: so the slices stand above their text. */
    .pyramid {
      display: block;
    }
    .slice {
      min-block-size: 0;
      block-size: 2em;
    }
    .slice[data-state='selected']::after {
      inset-block-start: 0;
      line-height: 2em;
      font-size: 1em;
    }
    .head {
      border: 0;
    }
    .title-line .entry[data-state='plain'] {
      padding-inline-start: 0;
      border-inline-start-width: 0;
    }
  }
  @container (max-width: 42em) {
    .count {
      margin-block-end: 0.15em;
    }
  }
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
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
    .chip[data-state='linked'] {
      border-color: Highlight;
    }
    .chip[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .head {
      break-inside: avoid;
    }
    /* Grounds are not printed, so the text on them must be dark. */
    .chip[data-state] {
      background: none;
      color: inherit;
    }
  }
`;

export { pyramidStyles };
