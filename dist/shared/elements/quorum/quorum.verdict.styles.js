import { css } from 'lit';

/** The look of the verdict and what stands below it. */
const verdictStyles = css `
  .verdict {
    min-inline-size: 0;
    max-inline-size: 70ch;
    overflow-wrap: break-word;
  }
  .head {
    margin-block-end: 1em;
  }
  .outcome {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid var(--muted);
    margin-block-end: 0.25em;
    text-wrap: balance;
  }
  [data-outcome='carries'] .outcome {
    border-color: var(--accent);
  }
  [data-outcome='fails'] .outcome {
    border-color: var(--ink);
    border-inline-start-style: double;
  }
  .problem,
  .depends {
    border-inline-start: 3px solid var(--warn);
    background: var(--soft);
    padding: 0.4em 0.75em;
    margin-block: 0.5em;
  }
  .verdict :is(h1, h2, h3, h4, h5, h6),
  .analysis :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    margin-block: 1em 0.25em;
  }
  .verdict > :is(h1, h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  .rule {
    overflow-wrap: anywhere;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .rule:last-child {
    border-block-end: 1px solid var(--rule);
  }
  .mark {
    display: inline-block;
    inline-size: 1.2em;
    font-weight: 700;
  }
  [data-answer='met'] .mark {
    color: var(--accent);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
    margin-block: 0.3em;
  }
  .ground {
    fill: var(--rule);
  }
  .fill {
    fill: var(--accent);
  }
  .need {
    stroke: var(--ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .analysis {
    margin-block: 1.25em 0.75em;
  }
  .analysis > summary {
    cursor: pointer;
    padding-block: 0.3em;
  }
  .caveat {
    max-inline-size: 70ch;
  }
  .on-paper {
    display: none;
  }
  @container (min-width: 44em) {
    .both {
      grid-template-columns: minmax(25.5em, 1fr) minmax(0, 1.1fr);
      gap: clamp(1.5em, 4cqi, 2.5em);
      align-items: start;
    }
    .both > .board .hint {
      margin-block-end: 0;
    }
  }
`;

export { verdictStyles };
