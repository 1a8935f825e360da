import { css } from 'lit';
import { stateStyles, mediaStyles } from './cascade.states.styles.js';

/** Which of the two is seen, and the list. */
const listStyles = css `
  .cascade > .picture {
    display: none;
  }
  .cascade[data-view='picture'] > .picture {
    display: block;
  }
  .cascade[data-view='picture'] > .tree {
    display: none;
  }
  .tree {
    max-width: 60em;
  }
  .tree section[data-depth='0'] {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.75em;
  }
  .tree section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 700;
  }
  .tree section[data-depth='1'] {
    margin-block-start: 0.6em;
  }
  .tree section[data-depth='1'] > :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 600;
  }
  .tree section > :is(p, details) {
    padding-inline-start: 0.75em;
  }
  .tree li {
    margin-block-start: 0.35em;
  }
  .tree :is(li, details) > ul {
    padding-inline-start: 1.1em;
  }
  .tree .entry {
    overflow-wrap: anywhere;
  }
  .tree li > p {
    padding-inline-start: 0.75em;
  }
  .tree .more {
    margin-inline-start: 1.1em;
  }
  .problem {
    border-inline-start: 3px solid var(--warn);
    background: var(--soft);
    padding: 0.5em 1em;
    margin-block-end: 0.75em;
    max-width: 70ch;
  }
`;
const switchStyles = css `
  .views,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    color: var(--muted);
  }
  .view,
  .official {
    min-inline-size: 24px;
  }
  .official[aria-pressed='true']::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .views[data-for='picture'] {
    display: none;
  }
`;
const pictureStyles = css `
  .widths {
    max-width: 70ch;
    margin-block: 0.25em 0.75em;
  }
  .legend .swatch {
    display: inline-block;
    inline-size: 2.5em;
    block-size: 0.7em;
    vertical-align: baseline;
  }
  .scroll {
    overflow-x: auto;
    /* Room for the ring of what has the focus. */
    padding: 4px;
    margin-block: -4px;
  }
  .sheet {
    min-inline-size: 59em;
  }
  .heads {
    position: relative;
    block-size: 1.6em;
    font-weight: 600;
  }
  /* Boxes are so high in em that two lines of the smallest text fit. */
  .flow {
    position: relative;
    font-size: max(1em, 14px);
  }
  .bands {
    display: block;
  }
  [data-box] {
    position: absolute;
    inset-inline-start: var(--x);
    inset-block-start: var(--y);
    inline-size: var(--w);
  }
  .box {
    block-size: var(--h);
    display: flex;
    align-items: center;
    gap: 0.35em;
    padding: 0 0.5em;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--soft);
    line-height: 1.15;
    overflow: hidden;
  }
  .box > * {
    font-size: max(0.8125em, 13px);
  }
  button.box:hover {
    border-color: var(--muted);
  }
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    hyphens: auto;
    overflow-wrap: break-word;
    flex: 1;
    min-inline-size: 0;
  }
  .box .topic-mark {
    flex: none;
    margin-inline-end: 0;
  }
  [data-lines='3'] > .name {
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  [data-lines='4'] > .name {
    -webkit-line-clamp: 4;
    line-clamp: 4;
  }
  [data-lines='5'] > .name {
    -webkit-line-clamp: 5;
    line-clamp: 5;
  }
  .count {
    color: var(--muted);
  }
  .box.end {
    background: none;
    border-style: dashed;
    border-color: var(--muted);
    color: var(--muted);
  }
  .box[data-kind='open'] {
    background: none;
    font-weight: 600;
  }
  .band {
    fill: var(--rule);
    stroke: var(--rule);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  /* Opaque: where many bands cross, they would grow dark. */
  #stripes rect {
    fill: color-mix(in oklab, var(--muted) 36%, var(--paper));
  }
  .band[data-kind='editorial'] {
    fill: url('#stripes');
    stroke: url('#stripes');
  }
  .band[data-kind='none'] {
    fill: none;
    stroke: var(--muted);
    stroke-dasharray: 1 3;
  }
  .band.lit {
    fill: var(--accent);
    stroke: var(--accent);
  }
  #stripes-lit rect {
    fill: var(--accent);
  }
  .band.lit[data-kind='editorial'] {
    fill: url('#stripes-lit');
    stroke: url('#stripes-lit');
  }
  .band.lit[data-kind='none'] {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2px;
  }
`;
const cascadeStyles = [listStyles, switchStyles, pictureStyles, stateStyles, mediaStyles];

export { cascadeStyles };
