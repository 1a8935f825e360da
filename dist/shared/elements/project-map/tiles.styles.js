import { css } from 'lit';

/**
 * The look of the tiles: the same buttons in a grid, where there is no room for the map or the tiles
 * are asked for. Their ground is never wider than the width below which a map gives way.
 */
const tilesStyles = css `
  [data-picture='tiles'] {
    max-inline-size: 23em;
  }
  .narrow {
    display: none;
  }
  @container (max-width: 23em) {
    .narrow {
      display: revert;
    }
    .wide,
    .tiled :is(.drawing, .waiting > p) {
      display: none;
    }
    .tiled > .places {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      place-content: normal;
      grid-auto-rows: 1fr;
      gap: 0.35em;
      aspect-ratio: auto;
      background: none;
    }
    .tiled .label {
      position: relative;
      inset: auto;
      translate: none;
      display: grid;
      grid-template-columns: minmax(0, auto);
      gap: 0;
      place-content: start center;
      justify-items: center;
      align-items: normal;
      min-block-size: 4.6em;
      padding: 0.3em 0;
      border: 1px solid var(--rule);
      background-color: var(--soft);
      line-height: 1.25;
    }
    .tiled .label[data-hatched] {
      background: repeating-linear-gradient(135deg, var(--soft) 0 5px, var(--rule) 5px 6.5px);
    }
    .tiled .squares {
      font-size: min(6.25em, 32cqi);
      margin-block-start: 0.04em;
    }
    .tiled .unknown {
      border-style: dashed;
      color: var(--muted);
      white-space: normal;
      text-align: center;
    }
    /* In a side bar no tile is wider than its column, and words break. */
    @container (max-width: 18em) {
      .tiled .label {
        inline-size: 100%;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    }
    /* The grid of DESIGN.md: three rows begin where the row before is not full. */
    .tiled [data-place='DE-SH'] {
      grid-column: 2;
    }
    .tiled :is([data-place='DE-HB'], [data-place='DE-NI'], [data-place='DE-SL']) {
      grid-column: 1;
    }
  }
`;

export { tilesStyles };
