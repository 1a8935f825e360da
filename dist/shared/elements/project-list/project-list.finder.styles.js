import { css } from 'lit';

/** The look of the fields and of the chips. */
const finderStyles = css `
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1em;
    margin-block-start: 0.75em;
    padding: 0.75em 1em 1em;
    background: var(--soft);
    border-radius: var(--radius);
  }
  .filters[aria-expanded='true'] {
    background: var(--accent-soft);
  }
  [aria-sort] .sort {
    color: var(--accent);
    text-decoration: none;
  }
  [aria-sort] .sort::after {
    content: ' ▲';
    content: ' ▲' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: ' ▼';
    content: ' ▼' / '';
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }
  .chip {
    max-width: 100%;
    padding: 0.3em 0.75em;
    border: 1px solid var(--accent);
    background: var(--accent-soft);
    overflow-wrap: anywhere;
    min-block-size: 2em;
  }
  .chip:hover {
    border-color: var(--ink);
  }
  @media (pointer: coarse) {
    .chip,
    .reset {
      min-block-size: 44px;
    }
  }
  @media print {
    .fields,
    .reset {
      display: none;
    }
  }
`;

export { finderStyles };
