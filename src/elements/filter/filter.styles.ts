import { css } from 'lit';

export const filterStyles = css`
  .fields {
    display: grid;
    /* As many as there is room for, and four at most: then no field is left alone in a row. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(13em, 25% - 1em)), 1fr));
    gap: 0.75em 1em;
    align-items: end;
  }
  .search {
    grid-column: 1 / -1;
  }
  @container (min-width: 27em) {
    .search {
      grid-column: span 2;
    }
  }
  .field {
    display: grid;
    /* No wider than there is room, whatever the longest option is. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .label {
    font-size: max(0.875em, 13px);
    color: var(--muted);
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    margin-block-start: 0.75em;
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .hits {
    margin-block-start: 0.75em;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.5em;
  }
  .hits ul {
    columns: 20em;
    column-gap: 2em;
  }
  .hits li {
    break-inside: avoid;
    padding-block: 0.15em;
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* Nothing of it may begin a page of its own. */
    :host {
      margin-block: 0;
    }
    header,
    .field:not([data-used]) {
      display: none;
    }
    .on-paper {
      display: block;
      margin-block-end: 1em;
      overflow-wrap: anywhere;
    }
  }
`;
