/** The look of what is chosen, linked or led together, on the map, on tiles and in the legend. */
import { css } from 'lit';

export const chosenStyles = css`
  [data-role='lead'] > .land {
    fill: var(--accent-soft);
  }
  /* What is not linked steps back: no ground, muted ink. */
  [data-linking] [data-state='plain'] > .land {
    fill: transparent;
  }
  [data-linking] :is(.label, .stripe)[data-state='plain'] {
    color: var(--muted);
  }
  .hatch-linked path {
    stroke: var(--accent);
    stroke-opacity: 0.45;
    stroke-width: 2;
  }
  .tie {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .to-panel {
    display: block;
    min-block-size: max(44px, 2.75em);
  }
  @container (min-width: 42em) {
    .to-panel {
      display: none;
    }
  }
  .label[aria-current]:not(:focus-visible) {
    outline: 2px solid var(--accent);
  }
  .label[data-state='linked'] .number {
    color: var(--accent);
  }
  .places .label[data-tied]:not([data-state='selected']) {
    background: var(--paper);
    border: 2px solid var(--accent);
    padding-block: 0.15em;
  }
  .stripe[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
    box-shadow: inset 2px 0 var(--accent);
  }
  .stripe[data-role='partner'] {
    background: repeating-linear-gradient(135deg, var(--paper) 0 6px, var(--accent-soft) 6px 10px);
  }
  .stripe[data-tied] {
    border-color: var(--accent);
    box-shadow: inset 2px 0 var(--accent);
  }
  .label.callout[data-role='lead'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  :is(.label, .stripe)[data-state='selected'] {
    border-color: var(--accent);
  }
  :is(.label, .stripe)[data-state='selected'] .number::before {
    content: '✓ ';
    content: '✓ ' / '';
    font-weight: 400;
  }
  @container (max-width: 23em) {
    .tiled .label[data-state='selected'] {
      background: var(--accent);
    }
    .tiled .label[data-role] {
      background: var(--accent-soft);
      border: 2px solid var(--accent);
    }
    .tiled .label[data-role='partner'] {
      background: repeating-linear-gradient(
        135deg,
        var(--paper) 0 6px,
        var(--accent-soft) 6px 10px
      );
    }
  }
  .swatch[data-kind='chosen'] {
    background: var(--accent);
    border-color: var(--accent);
  }
  .swatch[data-kind='home'] {
    border: 2px solid var(--accent);
  }
  .swatch[data-kind^='linked'] {
    background: var(--accent-soft);
    border: 1.5px solid var(--accent);
  }
  .swatch[data-kind='linked-partner'] {
    border-width: 1px;
    background: repeating-linear-gradient(
      135deg,
      transparent 0 3px,
      color-mix(in srgb, var(--accent) 45%, transparent) 3px 4.5px
    );
  }
  .swatch[data-kind='rest'] {
    border: 0;
    background: var(--rule);
  }
  .swatch[data-kind='tie'] {
    border: 0;
    block-size: 3px;
    background: var(--accent);
    vertical-align: 0.25em;
  }
  @media (forced-colors: active) {
    .label[aria-current]:not(:focus-visible) {
      outline-color: Highlight;
    }
    [data-state] > .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tie {
      stroke: Highlight;
    }
    .hatch-linked path {
      stroke: CanvasText;
    }
    .stripe[data-role],
    .places .label[data-role] {
      border: 2px solid Highlight;
      padding-block: 0.15em;
    }
    .swatch:is([data-kind^='linked'], [data-kind='home']) {
      background: Canvas;
      border-color: Highlight;
    }
    .swatch:is([data-kind='chosen'], [data-kind='tie']) {
      background: Highlight;
      border-color: Highlight;
    }
    .swatch[data-kind='linked-partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, Highlight 3px 5px);
    }
  }
  @media print {
    .places [data-state='selected'] > .land {
      fill: var(--accent-soft);
    }
    .places .label[data-state='selected'],
    .stripe[data-state='selected'] {
      background: var(--paper);
      color: var(--ink);
      border: 2px solid var(--accent);
    }
    .swatch[data-kind='chosen'] {
      background: var(--accent-soft);
      border-width: 2px;
    }
  }
`;
