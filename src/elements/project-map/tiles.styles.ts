/** The look of the tiles, and of the legend that explains map and tiles. */
import { css } from 'lit';

export const tilesStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.35em;
    max-inline-size: 26em;
    margin-inline: auto;
  }
  .tile {
    position: relative;
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
  .tile .number {
    font-weight: 700;
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
  .tile[data-state='linked'] .number {
    color: var(--accent);
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
  .swatch[data-kind='unknown'] {
    border-style: dashed;
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
  @media (forced-colors: active) {
    :is(.tile, .stripe)[data-role] {
      border: 3px solid Highlight;
    }
    :is(.tile, .stripe)[data-state='selected'],
    .swatch {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .tile[data-hatched]:not([data-role], [data-state='selected']) {
      border-style: dashed;
    }
    .swatch[data-kind='chosen'] {
      background: Highlight;
      border-color: Highlight;
    }
    .swatch[data-kind='partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 4px);
      border-color: CanvasText;
    }
    .swatch:is([data-kind='linked-lead'], [data-kind='unknown']) {
      background: Canvas;
    }
    .swatch[data-kind='linked-partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, Highlight 3px 5px);
    }
  }
  @media print {
    .tiles {
      break-inside: avoid;
      max-inline-size: 24em;
    }
    .tile[data-state='selected'] {
      background: none;
      color: inherit;
    }
    .swatch {
      print-color-adjust: exact;
    }
    .swatch[data-kind='chosen'] {
      background: var(--accent-soft);
      border-width: 2px;
    }
  }
`;
