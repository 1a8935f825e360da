import { css } from 'lit';

/** The look of the legend that explains map and tiles. */
const legendStyles = css `
  .legend {
    margin-block-start: 0.5em;
  }
  /* Lines that break go on beside their mark. */
  .legend li:has(.swatch) {
    padding-inline-start: 1.85em;
    text-indent: -1.85em;
  }
  .swatch {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 0.9em;
    margin-inline-end: 0.45em;
    border: 1px solid var(--muted);
    vertical-align: -0.05em;
    print-color-adjust: exact;
  }
  .swatch[data-kind='partner'] {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 3px,
      color-mix(in srgb, var(--muted) 45%, transparent) 3px 4.5px
    );
  }
  .swatch:is([data-kind='leads'], [data-kind='partners'], [data-kind='rest']) {
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.4em 0.85em;
    border-color: var(--accent);
    vertical-align: 0.05em;
  }
  .swatch[data-kind='leads'] {
    background: var(--accent);
  }
  .swatch[data-kind='unknown'] {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .swatch {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .swatch[data-kind='partner'] {
      background: repeating-linear-gradient(135deg, Canvas 0 3px, CanvasText 3px 4px);
    }
    .swatch:is([data-kind='leads'], [data-kind='partners']) {
      border-color: CanvasText;
    }
    .swatch[data-kind='leads'] {
      background: CanvasText;
    }
    .land,
    .leader,
    .hatch path {
      stroke: CanvasText;
    }
    .land {
      fill: Canvas;
    }
    .leader-end {
      fill: CanvasText;
    }
    .edge {
      stroke: Highlight;
    }
  }
`;

export { legendStyles };
