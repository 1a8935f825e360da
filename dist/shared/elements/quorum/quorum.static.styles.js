import { css } from 'lit';

/** The look of the static quorum, and of a vote on paper. */
const quorumStaticStyles = css `
  .fds-quorum :is(h2, h3, h4, h5, h6) {
    margin-block: 1em 0.35em;
  }
  .fds-quorum :is(th, td) {
    padding-block: 0.2em;
    font-weight: normal;
    overflow-wrap: anywhere;
  }
  .fds-quorum thead th {
    font-weight: 700;
    border-block-end: 2px solid var(--ink);
  }
  .fds-quorum p {
    max-inline-size: 70ch;
  }
  .fds-quorum .rule-notes > p,
  .fds-quorum .same-rule li {
    margin-block-end: 0.4em;
  }
  .fds-quorum [data-outcome='fails'] .outcome {
    border-color: var(--ink);
    border-inline-start-style: double;
  }
  .fds-quorum .head {
    margin-block-end: 0.75em;
  }
  .fds-quorum .verdict > :is(h2, h3, h4, h5, h6):first-child {
    margin-block-start: 0;
  }
  .fds-quorum .kinds div {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--rule);
  }
  .fds-quorum :is(.both, .counts) {
    display: grid;
    gap: 0 2.5em;
  }
  .fds-quorum :is(.both, .counts) > * {
    min-inline-size: 0;
  }
  .fds-quorum .outcome {
    font-size: 1.2em;
    font-weight: 700;
    padding-inline-start: 0.6em;
    border-inline-start: 0.3em solid var(--accent);
  }
  .fds-quorum :is(.problem, .depends) {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--warn);
    margin-block: 0.4em;
  }
  .fds-quorum .rule {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--rule);
  }
  .fds-quorum .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block: 0.25em;
    print-color-adjust: exact;
  }
  .fds-quorum .decisive .bar {
    block-size: 0.35em;
    max-inline-size: 18em;
  }
  .fds-quorum .ground {
    fill: var(--rule);
  }
  .fds-quorum .fill {
    fill: var(--accent);
  }
  .fds-quorum .need {
    stroke: var(--ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .fds-quorum .blocking {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .fds-quorum .sizes :is(th, td) {
    text-align: end;
  }
  @container (min-width: 22em) {
    .fds-quorum .members td {
      white-space: nowrap;
    }
  }
  @container (min-width: 44em) {
    .fds-quorum :is(.both, .counts) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .fds-quorum :is(.both, .counts) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .fds-quorum .members :is(th, td) {
      padding-block: 0.1em;
    }
    .fds-quorum .both {
      font-size: 0.92em;
    }
    .fds-quorum .members td {
      white-space: nowrap;
    }
    .fds-quorum .rule {
      break-inside: avoid;
    }
  }
`;

export { quorumStaticStyles };
