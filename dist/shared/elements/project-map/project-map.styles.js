import { css } from 'lit';

/** The look of what stands beside the picture, and how they share the width. */
const projectMapStyles = css `
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
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 0.35em 0.75em;
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
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  @container (min-width: 42em) {
    .layout {
      grid-template-columns: minmax(24em, 1.15fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .picture {
      grid-row: span 2;
    }
  }
  @container (min-width: 64em) {
    .layout {
      grid-template-columns: minmax(24em, 1fr) 15em minmax(0, 1fr);
      grid-template-rows: auto;
    }
    .picture {
      grid-row: auto;
    }
  }
  @media (forced-colors: active) {
    .view[aria-pressed='true'] {
      color: Highlight;
    }
  }
`;

export { projectMapStyles };
