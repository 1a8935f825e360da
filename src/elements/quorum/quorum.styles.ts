/** The look of the quorum: fields, tiles that every German recognises, the verdict beside them. */
import { css } from 'lit';
import { verdictStyles } from './quorum.verdict.styles.js';

const controls = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 1.25em;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    color: var(--muted);
  }
  .box {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    grid-column: 1 / -1;
  }
  .box input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--accent);
  }
  .random {
    text-align: center;
  }
  @media (pointer: coarse) {
    select,
    .box,
    .random,
    .view,
    .member .entry,
    .analysis > summary {
      min-block-size: 44px;
    }
  }
`;

/* The names of keys are the longest. */
const wideControls = css`
  @container (min-width: 44em) {
    .controls:has(> .key) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
    }
    .random {
      justify-self: start;
    }
  }
  /* One line, where none of the names is cut. */
  @container (min-width: 72em) {
    .controls:has(> .key) {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1.5fr) minmax(0, 0.85fr) auto;
    }
  }
`;

const tiles = css`
  .both {
    display: grid;
    gap: 1.5em;
  }
  .board {
    min-inline-size: 0;
    max-inline-size: 34em;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.35em;
  }
  .tile {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.05em;
    position: relative;
    min-block-size: max(3.4em, 48px);
    padding: 0.25em 0.15em;
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    line-height: 1.25;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .tile b {
    font-weight: 700;
  }
  [data-tile='bund'] {
    grid-column: 1 / -1;
  }
  /* The grid of DESIGN.md: three rows begin where the row before is not full. */
  [data-tile='DE-SH'] {
    grid-column: 2;
  }
  :is([data-tile='DE-HB'], [data-tile='DE-NI'], [data-tile='DE-SL']) {
    grid-column: 1;
  }
  .tile[data-vote='yes'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .tile[data-vote='no'] {
    border: 2px solid var(--ink);
  }
  .tile[data-vote='abstain'] {
    background: var(--soft);
  }
  .tile:is([data-vote='absent'], .gone) {
    border-style: dashed;
    color: var(--muted);
  }
  /* Chosen on the page, or linked with what is: a mark at the edge, whatever the vote is. */
  .tile:is([data-state='selected'], [data-state='linked'])::after {
    content: '';
    position: absolute;
    inset: auto 0.5em 3px;
    border-block-end: 3px solid currentColor;
  }
  .tile[data-state='linked']::after {
    border-block-end-style: dotted;
  }
  .share {
    display: none;
  }
  .member {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    margin-block: 0.75em 0.5em;
    padding: 0.6em 0.75em;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .member-name {
    overflow-wrap: anywhere;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .choice {
    min-block-size: 44px;
    padding: 0.3em 0.7em;
    border: 1px solid var(--muted);
    background: var(--paper);
  }
  .choice[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .hint {
    max-inline-size: 70ch;
  }
  @container (min-width: 34em) {
    .share {
      display: block;
    }
    .tile {
      min-block-size: 4.4em;
    }
    [data-tile='bund'] {
      min-block-size: 3em;
    }
  }
`;

const media = css`
  @media (forced-colors: active) {
    .tile[data-vote='yes'],
    .choice[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .ground {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .fill {
      fill: Highlight;
    }
    .need {
      stroke: CanvasText;
    }
  }
  @media print {
    .on-paper {
      display: inline;
    }
    .member {
      display: none;
    }
    .rule,
    .tile {
      break-inside: avoid;
    }
  }
`;

export const quorumStyles = [controls, wideControls, tiles, verdictStyles, media];
