import { css } from 'lit';

/** The look of search and counts, once their code is there. */
const search = css `
  .search {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em 1em;
    align-items: end;
    background: var(--soft);
    border-radius: var(--radius);
    padding: 0.9em 1.1em;
    margin-block: 0.4em 0.75em;
  }
  .words,
  .result,
  .also {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
  }
  .words input {
    max-inline-size: 40em;
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
  }
  .result p {
    max-inline-size: 70ch;
  }
  .also ul {
    columns: 20em;
    column-gap: 2em;
  }
  .also li {
    break-inside: avoid;
    padding-block: 0.15em;
  }
  .also .entry {
    overflow-wrap: anywhere;
  }
  .note,
  .found {
    display: block;
  }
  mark {
    color: inherit;
    background: var(--accent-soft);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .entry[data-state='selected'] mark {
    background: none;
  }
`;
const counts = css `
  .legend {
    margin-block: 0.4em 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 70ch);
    gap: 0.35em;
    overflow-wrap: anywhere;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    margin-block-start: 0.2em;
  }
  .chip {
    display: inline-block;
    min-inline-size: 2.2em;
    padding: 0 0.45em;
    border: 2px solid var(--muted);
    border-radius: var(--radius);
    text-align: center;
    color: var(--ink);
    background: var(--paper);
    /* The edge stays to be seen on the darkest shade. */
    background-clip: padding-box;
  }
  .chip[data-origin='editorial'] {
    border-style: dashed;
  }
  .chip[data-origin='none'] {
    border-style: dotted;
  }
  .chip[data-shade='1'] {
    background-color: color-mix(in srgb, var(--accent) 8%, var(--paper));
  }
  .chip[data-shade='2'] {
    background-color: color-mix(in srgb, var(--accent) 22%, var(--paper));
  }
  .chip[data-shade='3'] {
    background-color: color-mix(in srgb, var(--accent) 40%, var(--paper));
  }
  .chip[data-shade='4'] {
    background-color: var(--accent);
    color: var(--on-accent);
    border-color: var(--accent);
  }
  @media (forced-colors: active) {
    .chip[data-shade] {
      forced-color-adjust: auto;
      border-color: CanvasText;
    }
  }
  @media print {
    .search,
    .legend,
    .tally {
      display: none;
    }
  }
`;
const rows = css `
  .entry[data-state='selected'] .muted {
    color: inherit;
  }
  .near-details {
    display: none;
  }
  .details-row > td {
    padding: 0;
    border-block-end: 1px solid var(--rule);
  }
  /* Em of a container query are those of the container: with its larger ones many columns become a
     list sooner. */
  .grid[data-columns]:not([data-columns='1'], [data-columns='2'], [data-columns='3']) {
    container-type: inline-size;
    font-size: 1.25em;
  }
  .grid[data-columns]:not([data-columns='1'], [data-columns='2'], [data-columns='3']) > table {
    font-size: calc(1em / 1.25);
  }
  @container (max-width: 46em) {
    .near-details {
      display: block;
    }
    .details-row[data-near] {
      display: none;
    }
  }
`;
/** All rules. */
const moreStyles = css `
  ${search}
  ${counts}
  ${rows}
`;

export { moreStyles };
