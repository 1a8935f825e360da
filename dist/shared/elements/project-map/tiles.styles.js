import { css } from 'lit';

/** The look of the tiles. */
const tilesStyles = css `
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
  .tile[data-state='linked'] .number {
    color: var(--accent);
  }
  @media (forced-colors: active) {
    .tile[data-role] {
      border: 3px solid Highlight;
    }
    .tile[data-hatched]:not([data-role], [data-state='selected']) {
      border-style: dashed;
    }
  }
  @media print {
    .tiles {
      break-inside: avoid;
      max-inline-size: 24em;
    }
  }
`;

export { tilesStyles };
