/** The look of the static map. Colours and text are those of all static widgets. */
import { css } from 'lit';

export const mapStaticStyles = css`
  .fds-map .overview {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 1.25em 2em;
    align-items: start;
  }
  .fds-map .overview > * {
    min-inline-size: 0;
  }
  .fds-map .columns {
    columns: 20em;
    column-gap: 2em;
  }
  .fds-map .columns > .place {
    break-inside: avoid-column;
    margin-block-end: 1.25em;
  }
  .fds-map .map svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
  }
  .fds-map .land {
    fill: var(--soft);
    stroke: var(--muted);
    stroke-width: 1.5;
  }
  .fds-map .land[data-leads='yes'] {
    fill: var(--accent-soft);
  }
  .fds-map .leader {
    stroke: var(--muted);
    fill: none;
  }
  .fds-map .ground {
    fill: var(--paper);
    stroke: var(--muted);
  }
  .fds-map .filled {
    fill: var(--accent);
  }
  .fds-map .outlined {
    fill: none;
    stroke: var(--accent);
  }
  .fds-map text {
    fill: var(--ink);
    font-size: 26px;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .fds-map .number {
    font-size: 32px;
    font-weight: 700;
  }
  .fds-map .joins {
    font-size: 26px;
    font-weight: 400;
  }
  .fds-map .places {
    margin-block-start: 1.75em;
  }
  .fds-map .places > :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    margin-block-end: 0.5em;
  }
  .fds-map .place {
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.5em;
  }
  .fds-map .place .place {
    margin-block-start: 0.75em;
  }
  .fds-map .label {
    color: var(--muted);
    margin-block-start: 0.5em;
  }
  .fds-map li {
    margin-block-start: 0.3em;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  @media (forced-colors: active) {
    .fds-map .land {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fds-map .ground {
      fill: Canvas;
    }
    .fds-map text {
      fill: CanvasText;
    }
  }
  @media print {
    .fds-map .map svg {
      max-inline-size: 9cm;
    }
  }
`;
