import { css } from 'lit';
import { flowStyles } from './timeline-flow.styles.js';

export const timelineStaticStyles = css`
  .fds-timeline {
    ${flowStyles}
    .item .entry {
      display: block;
      border-inline-start: 2px solid transparent;
    }
    .flow {
      margin-block-end: 1.5em;
    }
  }
  .fds-timeline .fds-entry {
    position: relative;
    padding: 0 0 1em 1.5em;
    border-inline-start: 2px solid var(--rule);
    margin-inline-start: 0.5em;
    overflow-wrap: anywhere;
    break-inside: avoid;
  }
  .fds-timeline .fds-entry::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: calc(-0.375em - 1px);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--paper);
  }
  .fds-timeline .fds-entry[data-mark='decision']::before {
    border-radius: 0;
    border-color: var(--accent);
    background: var(--accent);
    transform: rotate(45deg);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .fds-timeline .fds-date {
    font-weight: 600;
  }
  .fds-timeline .fds-kind,
  .fds-timeline .fds-label {
    color: var(--muted);
    font-size: max(0.9em, 13px);
  }
  .fds-timeline .fds-today {
    margin-block: 0.5em 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--accent);
    color: var(--accent);
    font-weight: 700;
    break-after: avoid;
  }
  .fds-timeline dl {
    margin: 0.25em 0;
  }
  .fds-timeline dl > div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0.5em;
  }
  @container (max-width: 18em) {
    .fds-timeline dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  .fds-timeline dt {
    color: var(--muted);
  }
  .fds-timeline .fds-entry ul {
    list-style: disc;
    padding-inline-start: 1.2em;
    font-size: max(0.9em, 13px);
  }
  .fds-timeline .body :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 0.75em 0.5em;
  }
`;
