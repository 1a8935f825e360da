import { css } from 'lit';

const timelineYearsStyles = css `
  .year {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.6em;
  }
  .year-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 1.25em;
  }
  .year-name {
    min-block-size: 2em;
    font-size: 1.15em;
    font-weight: 700;
  }
  .year-name::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.1em 0.5em;
    border: solid var(--accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  .year-name[aria-expanded='false']::before {
    transform: rotate(-45deg);
  }
  :is(.year-name, .cell .entry[data-state='plain']):hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }
  .folded {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.5em;
  }

  /* Very wide: the years stand in a column of their own, beside their lines. */
  @container (min-width: 60em) {
    .year {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
    }
    .year-head {
      display: block;
    }
    .year-count {
      padding-inline-start: 1.25em;
    }
  }
  @media print {
    .year-name::before,
    .folded,
    .jumps {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    .year-head,
    .half {
      break-after: avoid;
    }
  }
`;

export { timelineYearsStyles };
