import { css } from 'lit';

/** The look of the table and of what all coalitions say. */
const moreStyles = css `
  .members,
  .analysis table {
    inline-size: 100%;
    max-inline-size: 40em;
    border-collapse: collapse;
  }
  :is(.members, .analysis) :is(th, td) {
    padding: 0.3em 0.75em 0.3em 0;
    border-block-end: 1px solid var(--rule);
    text-align: start;
    vertical-align: middle;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  :is(.members, .analysis) thead th {
    font-weight: 600;
    border-block-end: 2px solid var(--ink);
    vertical-align: bottom;
  }
  .members td:last-child {
    inline-size: 9.5em;
    padding-inline-end: 0;
  }
  .sizes :is(th, td) {
    text-align: end;
  }
  .analysis p {
    max-inline-size: 70ch;
    margin-block-end: 0.5em;
  }
  .counts {
    display: grid;
    gap: 0 2.5em;
  }
  .blocking {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .decisive .bar {
    block-size: 0.4em;
    margin-block: 0.15em 0;
    max-inline-size: 20em;
  }
  .same-rule {
    columns: 26em auto;
    column-gap: 2.5em;
  }
  .same-rule li {
    break-inside: avoid;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--rule);
  }
  .same-rule p {
    margin-block-end: 0.2em;
  }
  @container (min-width: 52em) {
    .counts {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;

export { moreStyles };
