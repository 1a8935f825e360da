/** The look of what a layer opens to. The names of classes are none that details use inside it. */
import { css } from 'lit';

export const pyramidItemsStyles = css`
  .bundle-name {
    font-weight: 600;
  }
  .vision-block,
  .contradictions {
    margin-block-end: 1.25em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--ink);
  }
  .contradictions {
    border-color: var(--warn);
  }
  .vision-block :is(h3, h4, h5, h6),
  .contradictions > :is(h3, h4, h5, h6) {
    font-weight: 600;
  }
  .motto {
    font-size: 1.25em;
  }
  .vision-part {
    margin-block-start: 0.9em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.75em;
    margin-block-start: 0.35em;
  }
  .columns > li {
    flex: 1 1 13em;
    min-inline-size: 0;
  }
  .columns > [data-wide] {
    flex-basis: 100%;
  }
  .columns .aside {
    margin-block-start: 0.4em;
    padding-inline-start: 0.6em;
    border-inline-start: 1px solid var(--rule);
    font-size: max(0.875em, 13px);
  }
  .columns > li > p,
  .contradictions > p {
    max-width: 70ch;
  }
  .statements > li + li,
  .cited-in {
    margin-block-start: 0.35em;
  }
  .cited-in cite {
    font-style: normal;
  }
  .layer-ways {
    background: var(--soft);
    border-inline-start: 3px solid var(--accent);
    padding: 0 1.25em 0.9em;
    margin-block-end: 1em;
  }
  .bundle {
    display: grid;
    grid-template-columns: minmax(0, 15em) minmax(0, 1fr);
    gap: 0.25em 1.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--rule);
  }
  .bundle.stacked {
    display: block;
  }
  .panel > .bundle:first-child,
  .head + .bundle {
    border: 0;
    padding-block-start: 0;
  }
  .bundle > .in-place {
    grid-column: 1 / -1;
  }
  .bundle-head .aside {
    display: block;
    padding-inline-start: 0.85em;
  }
  .items {
    display: grid;
    gap: 0.3em 1em;
    justify-items: start;
    align-items: start;
  }
  .items > li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .items > .in-place {
    grid-column: 1 / -1;
    inline-size: 100%;
  }
  .items.cells {
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    /* The entries keep their places around the details of one of them. */
    grid-auto-flow: dense;
  }
  .items.rows > li:not(.in-place) {
    display: grid;
    grid-template-columns: minmax(0, min(32em, 60%)) minmax(0, 1fr);
    gap: 0 1.5em;
    align-items: baseline;
    justify-items: start;
    inline-size: 100%;
  }
  .stacked > .summary,
  .scope > .summary {
    color: var(--muted);
    max-width: 70ch;
    margin-block: 0.15em 0.6em;
  }
  .others-title {
    font-weight: 600;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--rule);
    margin-block-start: 0.6em;
  }
  .scope[open] {
    padding-block-end: 0.9em;
  }
  .background {
    margin-block-start: 0.6em;
  }
  @container (max-width: 42em) {
    .bundle {
      display: block;
    }
    .items.rows > li:not(.in-place) {
      display: block;
    }
    .items > li > .aside {
      display: block;
      padding-inline-start: 0.85em;
    }
    .items > li > .entry,
    .bundle-head > .entry {
      padding-block: 0.45em;
    }
  }
  @media print {
    .bundle,
    .columns > li {
      break-inside: avoid;
    }
    .layer-ways {
      background: none;
    }
  }
`;
