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
  .strip {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.15em 0.5em;
    font-size: 0.85em;
  }
  .related {
    padding: 0.1em 0.5em;
    border-inline-start: 2px solid var(--accent);
    background: var(--accent-soft);
  }

  /* Very wide: the years stand in a column of their own, beside their lines. */
  @container (min-width: 60em) {
    .year {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
    .year-head {
      display: block;
    }
    .year-count {
      padding-inline-start: 1.25em;
    }
    .year-count span {
      display: block;
    }
    .year-count .comma {
      display: none;
    }
  }
  /* On paper no year is folded. */
  @media screen {
    @container (min-width: 60em) {
      .year[data-folded] :is(.year-head, .today-folded) {
        grid-column: 1 / -1;
      }
      .year[data-folded] .year-head {
        display: flex;
      }
      .year[data-folded] .year-head > :first-child {
        inline-size: 8.5em;
        margin-inline-end: -1.25em;
      }
      .year[data-folded] .year-count {
        order: 1;
        padding: 0;
      }
      .year[data-folded] .year-count :is(span, .comma) {
        display: inline;
      }
      .year[data-folded] .related {
        order: 2;
      }
      .today-folded {
        padding-inline-start: 8.5em;
      }
    }
  }
`;

export { timelineYearsStyles };
