import { css } from 'lit';

/** The look of the map: quiet shapes, fills and hatching for what is linked; and of what is chosen. */
const pictureStyles = css `
  .map {
    position: relative;
    /* Known before the outlines are: nothing jumps when they arrive. */
    aspect-ratio: 600 / 808;
    max-inline-size: 32em;
    margin-inline: auto;
    container-type: inline-size;
  }
  .waiting {
    display: grid;
    place-content: center;
    background: var(--soft);
  }
  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .land {
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
  [data-role='lead'] > .land {
    fill: var(--accent-soft);
  }
  [data-state='selected'] > .land {
    fill: var(--accent);
  }
  .edge {
    fill: none;
    pointer-events: none;
    stroke: var(--accent);
    stroke-width: 2px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .edge[data-pointed='true'] {
    stroke-width: 3px;
  }
  .hatch path,
  .hatch-linked path {
    stroke: var(--muted);
    stroke-width: 2;
  }
  .hatch-linked path {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .leader {
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
  :is(.label, .tile, .stripe) .seen {
    display: contents;
  }
  .label {
    position: absolute;
    translate: -50% -50%;
    display: grid;
    place-items: center;
    min-inline-size: max(24px, 1.75em);
    min-block-size: max(24px, 1.6em);
    padding-inline: 0.25em;
    line-height: 1.15;
    text-align: center;
  }
  .label:is([data-hatched], [data-role='partner']) {
    background: var(--paper);
    min-block-size: 24px;
  }
  .label .code {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .label .number {
    font-weight: 700;
  }
  .label.callout {
    grid-auto-flow: column;
    gap: 0.3em;
    padding-inline: 0.4em;
    background: var(--paper);
    border: 1px solid var(--muted);
  }
  /* Beside the map's edges, and out of each other's way where the map is small. */
  .label[data-place='DE-BE'] {
    translate: -75% -50%;
  }
  .label[data-place='DE-SL'] {
    translate: -25% -50%;
  }
  @container (max-width: 26em) {
    .label[data-place='DE-HB'] {
      translate: -75% -25%;
    }
    .label[data-place='DE-HH'] {
      translate: -65% -75%;
    }
  }
  .label[data-state='linked'] .number {
    color: var(--accent);
  }
  .label.callout[data-role='lead'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  :is(.label, .tile, .stripe)[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .label[data-state='selected'] .code {
    color: inherit;
  }
  :is(.label, .tile, .stripe)[data-state='selected'] .number::before {
    content: '✓ ';
    content: '✓ ' / '';
    font-weight: 400;
  }
  .caption {
    text-align: center;
    margin-block: 0.6em 0;
    min-block-size: 1.5em;
    color: var(--muted);
  }
  @container (min-width: 42em) {
    .hint {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [data-state] > .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-state='selected'] > .land {
      fill: Highlight;
    }
    .edge {
      stroke: Highlight;
    }
    .hatch path,
    .hatch-linked path,
    .leader {
      stroke: CanvasText;
    }
    .leader-end {
      fill: CanvasText;
    }
    :is(.label, .tile, .stripe)[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media print {
    .map {
      break-inside: avoid;
      max-inline-size: 24em;
    }
    [data-state='selected'] > .land {
      fill: var(--accent-soft);
    }
    :is(.label, .tile, .stripe)[data-state='selected'] {
      background: none;
      color: inherit;
    }
    .caption,
    .to-panel {
      display: none;
    }
  }
`;

export { pictureStyles };
