/** The look of map and tiles: quiet shapes, fills and hatching for what is chosen or linked. */
import { css } from 'lit';

export const pictureStyles = css`
  .map {
    position: relative;
    /* Known before the outlines are: nothing jumps when they arrive. */
    aspect-ratio: 600 / 808;
    max-inline-size: 36em;
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
    transition: fill 150ms;
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
  .label .code,
  .tile .code {
    font-size: max(0.8125em, 13px);
    color: var(--muted);
  }
  .label .number,
  .tile .number {
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
  .label[data-state='linked'] .number,
  .tile[data-state='linked'] .number {
    color: var(--accent);
  }
  .label.callout[data-role='lead'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  .label[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .label[data-state='selected'] .code,
  .tile[data-state='selected'] .code {
    color: inherit;
  }
  :is(.label, .tile, .stripe)[data-state='selected'] .number::before {
    content: '✓ ';
    content: '✓ ' / '';
    font-weight: 400;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.35em;
    max-inline-size: 26em;
    margin-inline: auto;
  }
  .tile {
    display: grid;
    place-content: center;
    justify-items: center;
    aspect-ratio: 5 / 4;
    min-block-size: 3em;
    border: 1px solid var(--rule);
    background: var(--soft);
    border-radius: var(--radius);
    line-height: 1.25;
  }
  .tile .code {
    font-size: 1em;
    color: inherit;
  }
  .tile.unknown {
    background: none;
    border-style: dashed;
    color: var(--muted);
    text-align: center;
  }
  .tile:hover {
    border-color: var(--muted);
  }
  .tile[data-hatched] {
    background: repeating-linear-gradient(135deg, var(--soft) 0 5px, var(--rule) 5px 6.5px);
  }
  .tile[data-role] {
    background: var(--accent-soft);
    border: 2px solid var(--accent);
  }
  .tile[data-role='partner'] {
    background: repeating-linear-gradient(135deg, var(--paper) 0 6px, var(--accent-soft) 6px 10px);
  }
  .tile[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .caption {
    text-align: center;
    margin-block: 0.6em 0;
    min-block-size: 2.9em;
    color: var(--muted);
  }
  @container (min-width: 42em) {
    .hint {
      display: none;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    justify-content: center;
    margin-block-start: 0.25em;
  }
  .swatch {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 0.9em;
    margin-inline-end: 0.45em;
    border: 1px solid var(--muted);
    vertical-align: -0.05em;
  }
  .swatch[data-kind='partner'] {
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--muted) 3px 4px);
  }
  .swatch[data-kind='chosen'] {
    background: var(--accent);
    border-color: var(--accent);
  }
  .swatch[data-kind^='linked'] {
    background: var(--accent-soft);
    border: 2px solid var(--accent);
  }
  .swatch[data-kind='linked-partner'] {
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--accent) 3px 4.5px);
  }
  @media (prefers-reduced-motion: reduce) {
    .land {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .land {
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
    :is(.tile, .stripe)[data-role] {
      border: 3px solid Highlight;
    }
    :is(.label, .tile, .stripe)[data-state='selected'],
    .swatch {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .swatch[data-kind='partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 4px);
      border-color: CanvasText;
    }
    .swatch[data-kind='linked-lead'] {
      background: Canvas;
    }
    .swatch[data-kind='linked-partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, Highlight 3px 5px);
    }
  }
  @media print {
    .map,
    .tiles {
      break-inside: avoid;
      max-inline-size: 24em;
    }
    [data-state='selected'] > .land {
      fill: var(--accent-soft);
    }
    :is(.label, .tile)[data-state='selected'] {
      background: none;
      color: inherit;
    }
    .caption,
    .to-panel {
      display: none;
    }
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
