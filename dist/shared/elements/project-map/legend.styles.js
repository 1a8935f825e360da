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
    .swatch {
      forced-color-adjust: none;
      border-color: Highlight;
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
    .swatch {
      print-color-adjust: exact;
    }
    .swatch[data-kind='chosen'] {
      background: var(--accent-soft);
      border-width: 2px;
    }
  }
`;

export { legendStyles };
