import { css } from 'lit';

/** The look of the map before anybody has chosen: quiet shapes with their numbers. */
const pictureStyles = css `
  .ground {
    container-type: inline-size;
  }
  .places {
    position: relative;
    max-inline-size: 32em;
  }
  .map {
    /* Known before the outlines are: nothing jumps when they arrive. */
    aspect-ratio: 600 / 808;
  }
  .waiting {
    display: grid;
    place-content: center;
    background: var(--soft);
  }
  .waiting .label,
  .unknown.label {
    display: none;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .land,
  .edge {
    fill: var(--soft);
    stroke: var(--muted);
    stroke-width: 1px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .land.unknown {
    fill: none;
    stroke-dasharray: 2 3;
  }
  [data-place] > path {
    cursor: pointer;
  }
  .edge {
    fill: none;
    pointer-events: none;
    stroke: var(--accent);
    stroke-width: 1.5px;
  }
  .edge[data-role='partner'] {
    stroke-width: 1px;
  }
  .edge[data-strong='true'] {
    stroke-width: 3px;
  }
  /* Lighter than the coast, which bounds what it fills. */
  .hatch path {
    stroke: var(--muted);
    stroke-opacity: 0.45;
    stroke-width: 2;
  }
  .leader {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .leader-end {
    fill: var(--ink);
    pointer-events: none;
  }
  /* Names for the ear stand in the button, which so is their frame. */
  :is(.label, .stripe) .seen {
    display: contents;
  }
  .label {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: var(--y);
    translate: -50% -50%;
    display: grid;
    place-content: center;
    justify-items: center;
    min-inline-size: max(24px, 1.75em);
    min-block-size: max(24px, 1.6em);
    padding-inline: 0.2em;
    line-height: 1.15;
    text-align: center;
    white-space: nowrap;
  }
  .label[data-hatched] {
    background: var(--soft);
  }
  /* In a small picture large type has no room beside its neighbours. */
  .map > .label {
    font-size: clamp(14px, 5cqi, 1em);
  }
  .code,
  .joins {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .callout {
    grid-template-columns: auto 1fr;
    gap: 0.15em 0.3em;
    align-items: baseline;
    justify-content: start;
    justify-items: start;
    text-align: start;
    padding: 0.1em 0.4em 0.25em;
    background: var(--paper);
    border: 1px solid var(--muted);
  }
  /* Beside the map's edges, and out of each other's way where the map is small. */
  .label[data-place='DE-BE'] {
    translate: -82% -85%;
  }
  .label[data-place='DE-SL'] {
    translate: -18% 0;
  }
  .label[data-place='DE-HH'] {
    translate: -70% -85%;
  }
  .label[data-place='DE-HB'] {
    translate: -60% 0;
  }
  /* Out of the way of Hessen, Berlin and Brandenburg. */
  .label[data-place='DE-NW'] {
    translate: -62% -50%;
  }
  .label[data-place='DE-MV'] {
    translate: -80% -55%;
  }
  .label[data-place='DE-SN'] {
    translate: -64% -54%;
  }
  /* All their squares within their borders. */
  .label[data-place='DE-SH'] {
    translate: -42% -60%;
  }
  .label[data-place='DE-HE'] {
    translate: -50% -56%;
  }
  @container (max-width: 26em) {
    .label[data-place='DE-BE'] {
      translate: -86% -85%;
    }
  }
  /* Where the page wants a map smaller than the tiles: numbers of four digits are said in words. */
  @container (max-width: 23.5em) {
    .map > .label [data-long] .joins {
      display: none;
    }
  }
  /* At once, before the code of what is chosen and linked is there. */
  [data-state='selected'] > .land {
    fill: var(--accent);
  }
  :is(.label, .stripe)[data-state='selected'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  [data-state='selected'] :is(.code, .joins, .none) {
    color: inherit;
  }
  @media (forced-colors: active) {
    [data-state='selected'] > .land {
      fill: Highlight;
      stroke: CanvasText;
      stroke-width: 2px;
    }
    :is(.label, .stripe)[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      /* A ring on the Land, which has the same fill, and on the ground of the page. */
      box-shadow:
        0 0 0 2px HighlightText,
        0 0 0 4px Highlight;
    }
  }
  .caption {
    margin-block: 0.6em 0;
    min-block-size: 1.5em;
    color: var(--muted);
  }
  @media (pointer: coarse) {
    .label,
    .stripe,
    .view {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  .hint-keys {
    display: none;
  }
  @container (min-width: 42em) {
    .hint {
      display: none;
    }
    .hint-keys {
      display: inline;
    }
  }
  @media print {
    .places {
      break-inside: avoid;
      max-inline-size: 24em;
    }
  }
`;

export { pictureStyles };
