import { css } from 'lit';

/** The look of the legend that explains map and tiles. */
const legendStyles = css `
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
    print-color-adjust: exact;
  }
  .swatch[data-kind='partner'] {
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--muted) 3px 4px);
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
    .land,
    .leader,
    .hatch path {
      stroke: CanvasText;
    }
    .land,
    .leader-end {
      fill: Canvas;
    }
    .edge {
      stroke: Highlight;
    }
  }
`;

export { legendStyles };
