import { css } from 'lit';

export const timelineStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: baseline;
    margin-block-end: 0.75em;
    color: var(--muted);
  }
  .legend ul {
    display: contents;
  }
  .legend .mark,
  .strip .mark {
    vertical-align: -0.18em;
  }
  .legend .link {
    margin-inline-start: auto;
  }
  .note:empty {
    display: none;
  }
  .note {
    margin-block-end: 0.75em;
  }
  footer [aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .mark {
    display: inline-block;
    overflow: visible;
  }
  .shape {
    fill: var(--paper);
    stroke: var(--ink);
    stroke-width: 1.75px;
  }
  [data-mark='decision'] .shape {
    fill: var(--accent);
    stroke: var(--accent);
  }
  [data-mark='decision'] .shape.bar {
    fill: var(--paper);
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape {
    fill: var(--paper);
    stroke-dasharray: 1.4 1.1;
  }
  :is([data-phase='planned'], [data-phase='unconfirmed']) .shape.bar {
    stroke-dasharray: 3 2.2;
  }

  .year {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.6em 1em;
  }
  .year[data-folded] {
    padding-block-end: 0.6em;
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
    font-variant-numeric: tabular-nums;
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
  .year-name:hover {
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

  /* Narrow: the line stands upright, the marks on it. */
  .line {
    margin-block-start: 0.4em;
  }
  .line[hidden] {
    display: none;
  }
  .cell {
    position: relative;
    padding: 0 0 1.1em 1.9em;
  }
  .cell::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--rule);
  }
  .ahead .cell::before {
    border-inline-start-style: dashed;
    border-color: var(--muted);
  }
  .cell > .mark {
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    transform-origin: 0.57em 0.57em;
    transform: rotate(90deg);
  }
  .date {
    font-weight: 600;
  }
  .cell .entry {
    margin-block: 0.1em;
    margin-inline-start: -0.7em;
    padding-inline-end: 0.25em;
    border-inline-start-color: transparent;
    hyphens: auto;
    min-block-size: 1.9em;
  }
  .cell .entry:is(:hover, [data-state='linked'], [data-state='selected']) {
    border-inline-start-color: var(--accent);
  }
  .cell .entry[data-state='plain']:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .remark {
    font-style: italic;
  }
  .below {
    padding-block-end: 0.75em;
  }
  .below .details {
    margin-block: 0;
  }
  .today .cell {
    padding-block: 0.35em;
    margin-block-end: 1em;
  }
  .today .cell::before {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    inset-inline-start: calc(0.5em - 1px);
  }
  .today p,
  .today-folded {
    color: var(--accent);
    font-weight: 700;
  }

  @container (min-width: 44em) {
    .line {
      display: grid;
      /* The rows are filled up around details of full width. */
      grid-auto-flow: row dense;
      grid-template-columns: repeat(auto-fill, minmax(13.5em, 1fr));
    }
    .item.opened {
      display: contents;
    }
    .below {
      grid-column: 1 / -1;
    }
    .cell {
      padding: 1.5em 0.75em 1em 0;
    }
    .cell::before {
      inset-block: 0.5em auto;
      inset-inline: 0;
      border-inline-start: 0;
      border-block-start: 2px solid var(--rule);
    }
    .ahead .cell::before {
      border-block-start-style: dashed;
    }
    .cell > .mark {
      inset-block-start: 0;
      transform: none;
    }
    .today .cell {
      block-size: calc(100% - 1em);
      padding-block: 1.5em 0;
      padding-inline-start: 0.75em;
      margin-block-end: 1em;
      border-inline-start: 3px solid var(--accent);
    }
    .today .cell::before {
      border-color: var(--rule);
      border-block-start-width: 2px;
      inset-inline-start: 0;
    }
  }

  /* Very wide: the years stand in a column of their own, beside their lines. */
  @container (min-width: 60em) {
    .year {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
    }
    .year:not([data-folded]) .year-head {
      display: block;
    }
    .year:not([data-folded]) .year-count {
      padding-inline-start: 1.25em;
    }
    .year:not([data-folded]) .year-count span {
      display: block;
      inline-size: fit-content;
    }
    .year[data-folded] :is(.year-head, .today-folded) {
      grid-column: 1 / -1;
    }
    .year[data-folded] .year-head > :first-child {
      inline-size: 9.5em;
      margin-inline-end: -1.25em;
    }
    .year[data-folded] .year-head .year-count {
      order: 1;
    }
    .year[data-folded] .year-head .related {
      order: 2;
    }
    .line {
      margin-block-start: 0.35em;
    }
    .today-folded {
      padding-inline-start: 9.5em;
    }
  }

  @media (forced-colors: active) {
    .shape,
    [data-mark='decision'] .shape.bar,
    :is([data-phase='planned'], [data-phase='unconfirmed']) .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    [data-mark='decision']:not([data-phase='planned'], [data-phase='unconfirmed'])
      .shape:not(.bar) {
      fill: CanvasText;
    }
    .year-name::before {
      border-color: CanvasText;
    }
  }
  @media print {
    /* On paper nothing can be opened: all years are. */
    .line[hidden] {
      display: block;
    }
    .strip,
    .legend .link,
    .today-folded {
      display: none;
    }
    .item,
    tr {
      break-inside: avoid;
    }
    .year-head {
      break-after: avoid;
    }
  }
`;
