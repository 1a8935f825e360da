/** The look of the pyramid and of the text in or beside it, before anything is chosen. */
import { css } from 'lit';
import { insetRules } from './strategy-pyramid.insets.styles.js';

export const pyramidStyles = css`
  ${insetRules}
  /* Narrow: each layer is a band with text and marks inside, the lower the wider. */
  .ground {
    display: none;
  }
  .head,
  .panel,
  .outline {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pyramid .head,
  .band {
    background: var(--accent-soft);
    padding: 0.5em 0.8em;
    margin: 0 calc(var(--inset) * 1.6%);
  }
  .pyramid .head {
    border-block-start: 0.3em solid var(--accent);
  }
  .band {
    /* So small that a whole row has room in its band: none goes on with a single mark below it. */
    --mark: min(0.9em, 4cqi);
    cursor: pointer;
    padding-block: 0 0.8em;
    margin-block-end: 3px;
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
  /* So that no arrow stands alone in its last line. */
  button:has(> .twist) {
    text-wrap: balance;
  }
  .twist {
    display: inline-block;
    inline-size: 0.42em;
    block-size: 0.42em;
    /* Behind it room for the corner that it is turned on. */
    margin-inline: 0.6em 0.12em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [aria-expanded='true'] > .twist {
    translate: 0 0.05em;
    rotate: 225deg;
  }
  .hint {
    margin-block: 0.3em 0;
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
  .chip-bar {
    display: contents;
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
  .decision {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.5em;
  }
  .chips > li {
    min-inline-size: 0;
  }
  @container (not (min-width: 46em)) {
    /* The entries above say the same. */
    .band .topic {
      display: none;
    }
    .extras,
    .linked {
      margin-block-end: 0.3em;
    }
  }
  @container (min-width: 46em) {
    /* The picture carries the shape; below it the texts of the layers, each in a column. What opens
       stands below its row, which the next texts fill up: hence dense. */
    .pyramid[data-drawn] {
      display: grid;
      --columns: 3;
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      grid-auto-flow: dense;
      column-gap: 2em;
    }
    .pyramid[data-drawn]:has(> [data-layers='1']) {
      --columns: 1;
    }
    .pyramid[data-drawn]:has(> :is([data-layers='2'], [data-layers='4'])) {
      --columns: 2;
    }
    [data-drawn] > .ground {
      display: grid;
      grid-template-rows: subgrid;
      grid-area: 1 / 1 / span var(--layers) / -1;
      justify-self: center;
      inline-size: min(100%, 40em);
      clip-path: polygon(36% 0, 64% 0, 100% 100%, 0 100%);
    }
    [data-drawn] > .band {
      /* Above the ground, which its shape makes a layer of its own: else no mark could be pointed at. */
      position: relative;
      --mark: clamp(7px, 1.4cqi, 13px);
      display: grid;
      align-content: center;
      justify-items: center;
      gap: calc(var(--mark) * 0.35);
      grid-area: var(--row) / 1 / auto / -1;
      justify-self: center;
      inline-size: min(100%, 40em);
      margin: 0;
      padding: 0.4em 0 0.8em;
      background: none;
    }
    /* The tip is narrow: the longest row stands where there is most room. */
    [data-drawn] > .band[data-row='1'] {
      align-content: end;
    }
    [data-drawn] > .band::before {
      content: attr(data-name);
      max-inline-size: 100%;
      overflow-wrap: anywhere;
      font-weight: 600;
      text-align: center;
    }
    [data-drawn] > .band::after {
      content: attr(data-count);
      font-size: max(0.875em, 13px);
      color: var(--muted);
      text-align: center;
    }
    /* As wide as the tip is there. */
    [data-drawn] > .band[data-row='1']::after {
      max-inline-size: 50%;
      text-wrap: balance;
    }
    [data-drawn] > .head {
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.1em 0 0.3em;
      margin: 1em 0 0;
    }
    /* A long name has room for its arrow. */
    [data-drawn] .title-line .entry {
      font-size: 1em;
    }
    [data-drawn] :is(.text, .chips) {
      row-gap: 0.15em;
    }
    [data-drawn] .text > p {
      max-width: none;
      font-size: max(0.9em, 13px);
      line-height: 1.25;
    }
    /* The picture says it. */
    [data-drawn] .count {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .panel,
    .hint {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 76em) {
    /* Wide: the text stands beside the picture, layer by layer. */
    .pyramid[data-drawn] {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
    }
    [data-drawn] > .ground {
      grid-column: 1;
      inline-size: auto;
      justify-self: stretch;
    }
    [data-drawn] > .band {
      --mark: clamp(7px, 0.9cqi, 13px);
      grid-column: 1;
      inline-size: auto;
      justify-self: stretch;
    }
    [data-drawn] > .head {
      grid-area: var(--row) / 2;
      margin: 0;
    }
    [data-drawn] .title-line .entry {
      font-size: 1.1em;
    }
  }
  .shape {
    background: color-mix(in srgb, var(--accent) 6%, transparent);
    /* What is transparent of it is the gap to the next one. */
    background-clip: padding-box;
    border-block-end: 0.5em solid transparent;
  }
  .shape:first-child {
    background-color: color-mix(in srgb, var(--accent) 16%, transparent);
  }
  .shape:nth-child(2) {
    background-color: color-mix(in srgb, var(--accent) 11%, transparent);
  }
  .shape:last-child {
    border: 0;
  }
  /* Without grounds the shape is drawn: its sides by what is left of a larger one, its layers by lines. */
  @media (forced-colors: active) {
    .ground,
    .pyramid > .ground > .shape {
      forced-color-adjust: none;
    }
    .ground {
      position: relative;
      background: CanvasText;
    }
    .ground::before {
      content: '';
      position: absolute;
      inset: 0;
      background: Canvas;
      clip-path: polygon(calc(36% + 2px) 2px, calc(64% - 2px) 2px, calc(100% - 3px) 100%, 3px 100%);
    }
    .pyramid > .ground > .shape {
      /* Above what the sides leave, which its shape makes a layer of its own. */
      position: relative;
      background: none;
      border-block-end: 2px solid CanvasText;
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
