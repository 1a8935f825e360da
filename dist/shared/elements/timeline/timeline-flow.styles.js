import { css } from 'lit';
import { MOST_COLUMNS } from './timeline-flow.layout.js';

/** Width of a column: of two letters, in the font that the page has. */
const COLUMN = 1.5;
/** Columns are told by an attribute: a page's policy may forbid styles in the markup. */
const spanStyles = new Array(MOST_COLUMNS - 1)
    .fill(2)
    .map((first, n) => first + n)
    .reduce((rules, n) => css `
      ${rules}
      .item[data-columns='${n}'], .item[data-opened][data-columns='${n}'] > .cell {
        flex: ${n} 0 ${Math.round(n * COLUMN * 10) / 10}ch;
      }
    `, css ``);
/** Rows of entries, each about as wide as its text needs; all rows end at the same edge. */
const columnStyles = css `
  .flow,
  .long {
    display: flex;
    flex-wrap: wrap;
  }
  ${spanStyles}
  .flow > *,
  .line > li,
  .item > .cell {
    box-sizing: border-box;
    max-inline-size: 100%;
  }
  /* Its column is reckoned by letters, and some fonts need more for digits. */
  .decision-name {
    white-space: nowrap;
  }
  /* Nothing comes after it in its row: what does not fill it is not drawn out. */
  .rest,
  .flow::after,
  .long::after {
    content: '';
    flex: 999 0 0;
  }
`;
/** Two columns, where it is asked for without room for more. */
const narrowStyles = css `
  .flow,
  .long {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 45%), 1fr));
  }
  .item .entry,
  .today > .cell {
    overflow-wrap: anywhere;
  }
  .head .date {
    white-space: normal;
  }
  .line > :is(.item, .today):has(> * > .landmark):not([data-opened]) {
    display: block;
  }
`;
/** The marks, wherever they stand. */
const markStyles = css `
  .mark {
    display: inline-block;
    flex: none;
    overflow: visible;
    vertical-align: -0.18em;
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
  @media (forced-colors: active) {
    .shape {
      --paper: Canvas;
      --ink: CanvasText;
      --accent: CanvasText;
    }
  }
`;
/** What the line is however it runs; at first it stands upright, with the marks on it. */
const uprightStyles = css `
  .line > li {
    position: relative;
  }
  .line > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.5em;
    border-inline-start: 2px solid var(--rule);
  }
  .line > [data-ahead]::before {
    border-inline-start-style: dashed;
    border-color: var(--muted);
  }
  .landmark {
    display: inline-block;
    position: relative;
    padding: 0.5em 0 0.25em 1.65em;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.2;
  }
  .item .entry {
    display: block;
    inline-size: 100%;
    padding: 0.1em 0.5em 0.65em 1.9em;
    line-height: 1.28;
    hyphens: auto;
    hyphenate-limit-chars: 10 5 4;
  }
  .item .entry:is(a) {
    color: inherit;
    text-decoration: none;
  }
  .item .entry[data-state='plain']:not(:hover) {
    border-color: transparent;
  }
  /* In the edge, so that nothing moves. */
  .item .entry[data-state='selected']::before {
    position: absolute;
    inset: 0.1em 0.4em auto auto;
    margin: 0;
  }
  .item .entry[data-state='selected'] .shape {
    stroke: var(--on-accent);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.45em;
    font-size: max(0.875em, 13px);
    font-weight: 600;
    line-height: 1.5;
  }
  .head .mark {
    position: absolute;
    inset: 0.2em auto auto 0;
    transform-origin: 0.57em 0.57em;
    transform: rotate(90deg);
  }
  :is(.kind, .remark) {
    font-size: max(0.8125em, 13px);
  }
  /* Not broken before or within its number, unless it is wider than the line. */
  .decision-name {
    display: inline-block;
    max-inline-size: 100%;
  }
  .item .entry:not([data-state='selected']) :is(.kind, .remark) {
    color: var(--muted);
  }
  .today > .cell {
    padding: 0.25em 0 0.75em 1.9em;
    color: var(--accent);
    font-weight: 700;
  }
  .line > .today::before {
    border-color: var(--accent);
    border-inline-start-width: 4px;
    inset-inline-start: calc(0.5em - 1px);
  }
  @media (forced-colors: active) {
    /* A colour that is transparent would be seen here, and pointing is told by the underline. */
    .item .entry[data-state='plain']:is(:hover, :not(:hover)) {
      border-color: Canvas;
    }
    .item .entry[data-state='selected'] .shape {
      stroke: HighlightText;
    }
  }
`;
/** Where there is room, the line is drawn across: one flow, whose rows end only at the edge. */
const acrossStyles = css `
  .year,
  .line,
  .item[data-opened] {
    display: contents;
  }
  .year[data-folded],
  .year:has(> .long) {
    display: block;
  }
  :is(.long > p, .year[data-folded], .year:has(> .long), .below) {
    grid-column: 1 / -1;
    flex: 1 0 100%;
  }
  .line > li::before,
  .item[data-opened]::before {
    content: none;
  }
  /* The year stands in the line, before its first entry. */
  .line > :is(.item, .today):has(> * > .landmark):not([data-opened]) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .landmark {
    padding: 0 0.3em 0 0.2em;
    line-height: 1.1;
    white-space: nowrap;
  }
  .item .entry {
    /* Below it the next row: the words belong to the mark above them. */
    padding: 0 0.6em 0.4em 0.2em;
    font-size: max(0.875em, 13px);
  }
  .head {
    font-size: max(0.97em, 13px);
    line-height: 1.4;
  }
  .head .mark {
    position: static;
    transform: none;
  }
  .head::after {
    content: '';
    flex: 1;
    margin-inline-end: -0.3em;
    border-block-start: 2px solid var(--rule);
  }
  [data-ahead] .head::after {
    border-block-start-style: dashed;
    border-color: var(--muted);
  }
  .entry[data-state='selected'] .head::after {
    border-color: transparent;
  }
  .head .date {
    white-space: nowrap;
  }
  /* Beside a year a wide font may leave less than the date needs. */
  .item:has(> * > .landmark) .head .date {
    white-space: normal;
  }
  .kind[data-plain] {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is(.kind, .remark) {
    font-size: max(0.93em, 13px);
  }
  .today > .cell {
    margin-block-end: 0.4em;
    padding: 0 0.5em;
    border-inline-start: 3px solid var(--accent);
  }
`;
/** The line in one flow; for the widget and, below a class of its own, for its static form. */
const flowStyles = css `
  ${markStyles} ${uprightStyles}
  @container (min-width: 44em) {
    ${acrossStyles} ${columnStyles}
  }
  @container (max-width: 43.99em) {
    [data-view='axis'] {
      ${acrossStyles} ${narrowStyles}
    }
  }
  /* Paper is wide enough, whatever the window was. */
  @media print {
    ${acrossStyles} ${columnStyles}
    .item {
      break-inside: avoid;
    }
  }
`;

export { flowStyles };
