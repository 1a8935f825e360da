/** The look of what stands beside the picture, and how they share the width. */
import { css } from 'lit';

export const projectMapStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2em;
    align-items: start;
  }
  .side-title {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .beside {
    display: grid;
    gap: 0.5em;
  }
  .beside .side-title {
    margin: 0;
  }
  .stripe {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    align-items: baseline;
    gap: 0.3em 0.75em;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.35em 0.75em 0.5em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    line-height: 1.25;
  }
  .stripe-name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .number {
    font-weight: 700;
  }
  .none {
    font-weight: 400;
    color: var(--muted);
  }
  .numbers {
    white-space: nowrap;
  }
  .label [data-long] {
    line-height: 1;
  }
  .label [data-long] .joins {
    display: block;
  }
  /* 1 em of the drawing is 100 units of it: 1 px each in text of 16 px, less in a small picture. */
  .squares {
    display: block;
    font-size: min(6.25em, 26.1cqi);
    margin-block-start: 0.03em;
    color: var(--accent);
    overflow: visible;
    shape-rendering: crispEdges;
  }
  :is(.callout, .stripe) .squares {
    grid-column: 1 / -1;
    justify-self: start;
    margin: 0;
  }
  .stripe .squares {
    font-size: 6.25em;
  }
  .filled {
    fill: currentColor;
  }
  .outlined {
    fill: none;
    stroke: currentColor;
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .rest {
    fill: var(--rule);
  }
  /* Nobody is known to lead them. */
  [data-place='*unpublished'] .squares {
    color: var(--muted);
  }
  [data-state='selected'] .squares {
    color: inherit;
  }
  .stripe:hover {
    background: var(--soft);
    border-color: var(--muted);
  }
  .panel {
    outline-offset: 6px;
    /* Details in it arrange themselves by its width, not by the widget's. */
    container-type: inline-size;
  }
  .panel > [part='heading'] {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .panel > p {
    max-inline-size: 60ch;
  }
  .panel > p + .side-title,
  .sums + .side-title {
    margin-block-start: 1em;
  }
  .sums {
    margin-block: 0.6em;
  }
  .sums div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--rule);
  }
  .sums dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sums .total {
    font-weight: 600;
    border-block-end-color: var(--ink);
  }
  /* Where the picture stands above, the same is said below it: by the widget's width, not the panel's. */
  .panel {
    --intro: block;
  }
  .intro {
    display: var(--intro);
  }
  @container (max-width: 41.99em) {
    .panel {
      --intro: none;
    }
  }
  @container (min-width: 42em) {
    .layout {
      grid-template-columns: minmax(24em, 1.15fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .picture {
      grid-row: span 2;
    }
    /* In view beside a long list, where all of it fits on the screen. */
    @media screen and (min-height: 42em) {
      .picture {
        position: sticky;
        inset-block-start: 0.75em;
      }
    }
  }
  @container (min-width: 64em) {
    .layout {
      grid-template-columns: clamp(24em, 35cqi, 29em) clamp(15em, 18cqi, 18em) minmax(0, 1fr);
    }
    /* As many as there usually are, with the legend below them, are as high as the map. */
    .beside:not(:has(.stripe:nth-of-type(5))) .stripe {
      min-block-size: clamp(2.6em, clamp(24em, 35cqi, 29em) * 0.3367 - 3em, 5.75em);
    }
    /* The legend stands below the places beside the map. */
    .picture {
      display: contents;
    }
    @media screen and (min-height: 42em) {
      .figure {
        position: sticky;
        inset-block-start: 0.75em;
      }
    }
    .figure,
    .panel {
      grid-row: 1 / span 2;
    }
    .legend {
      grid-area: 2 / 2;
    }
    .beside {
      grid-area: 1 / 2;
    }
  }
  @media (forced-colors: active) {
    .squares,
    [data-place='*unpublished'] .squares {
      color: CanvasText;
    }
    [data-state='selected'] .squares {
      color: HighlightText;
    }
    /* Without a colour between ink and paper they would be as loud as what is meant. */
    .rest,
    .legend li:has([data-kind='rest']) {
      display: none;
    }
  }
`;
