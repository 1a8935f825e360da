/**
 * The static form as a poster on one page: everything in em of one size of type, so that A3 is A4
 * enlarged. The size is the page's, by the number of letters.
 */
import { css } from 'lit';
import { topicColours } from '../../styles/topic-colours.styles.js';

export const pyramidPosterStyles = css`
  ${topicColours}
  .fds-pyramid[data-poster] {
    --ink: #1a1d26;
    --muted: #4c5261;
    --rule: #c3c9d6;
    --paper: #fff;
    --accent: #0b4f9c;
    --accent-soft: #e3edf9;
    --topic-1: #0b5cad;
    --topic-2: #00716f;
    --topic-3: #8a5800;
    --topic-4: #7a3ea1;
    --topic-5: #b3261e;
    color-scheme: light;
    display: grid;
    grid-template: auto 1fr / minmax(0, 4fr) minmax(0, 7fr);
    column-gap: 1.6em;
    box-sizing: border-box;
    margin: 0;
    border: 0;
    padding: 0;
    color: var(--ink);
    line-height: 1.16;
    /* The printed area of A4 with its margins of 10 mm, less what rounding may take. */
    min-block-size: 272mm;
    print-color-adjust: exact;
  }
  .fds-pyramid[data-poster='A3'] {
    min-block-size: 391mm;
  }
  .fds-pyramid[data-poster] * {
    box-sizing: border-box;
  }
  .fds-pyramid[data-poster] > * {
    grid-column: 1 / -1;
  }
  /* Statements, challenges and groups, which say the same at length, are on the poster. */
  .fds-pyramid[data-poster] :is(.goal-summary, .vision-summary) {
    display: none;
  }
  .fds-pyramid[data-poster] > .contradictions {
    grid-column: 1;
  }
  .fds-pyramid[data-poster] > .contradictions ~ .origins {
    grid-column: 2;
  }
  .fds-pyramid[data-poster] :is(h1, h2, h3, h4, p, ul) {
    margin: 0;
    padding: 0;
    max-width: none;
    font-size: 1em;
  }
  .fds-pyramid[data-poster] ul {
    list-style: none;
  }
  .fds-pyramid[data-poster] > header {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: end;
    gap: 0 2em;
    border-block-start: 0.5em solid var(--accent);
    border-block-end: 1px solid var(--ink);
    padding-block: 0.8em 0.7em;
  }
  .fds-pyramid[data-poster] .strategy {
    grid-column: 1 / -1;
    font-size: 1.5em;
    color: var(--muted);
  }
  .fds-pyramid[data-poster] > header :is(h1, h2) {
    font-size: 3.4em;
    line-height: 1.1;
    font-weight: 700;
  }
  .fds-pyramid[data-poster] .motto {
    font-size: 1.9em;
    color: var(--accent);
    font-weight: 600;
  }
  .fds-pyramid[data-poster] .lead {
    grid-column: 1 / -1;
    font-size: 1.3em;
  }
  .fds-pyramid[data-poster] .part .cited-in {
    /* The sources stand below, with all their places. */
    display: none;
  }
  .fds-pyramid[data-poster] .layers {
    display: grid;
    grid-auto-rows: 1fr;
    margin-block: 1em 0;
  }
  .fds-pyramid[data-poster] .layer {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 7.5fr);
    column-gap: 2em;
  }
  .fds-pyramid[data-poster] .slice {
    display: block;
    position: relative;
  }
  .fds-pyramid[data-poster] .slice svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .fds-pyramid[data-poster] .text {
    display: grid;
    align-content: center;
    gap: 0.3em;
    background: none;
    border-block: 0;
    border-block-start: 1px solid var(--rule);
    padding: 0.4em 0;
    margin: 0;
    font-size: 1.08em;
  }
  .fds-pyramid[data-poster] .chips {
    gap: 0.25em;
  }
  .fds-pyramid[data-poster] .chips li {
    padding: 0.05em 0.3em;
  }
  .fds-pyramid[data-poster] .text .title-line :is(h2, h3) {
    font-size: 1.5em;
    font-weight: 700;
  }
  .fds-pyramid[data-poster] .vision {
    margin-block-start: 1em;
    border-block-start: 0.35em solid var(--accent);
    padding-block-start: 0.7em;
  }
  .fds-pyramid[data-poster] :is(.vision, .origins, .contradictions) > :is(h2, h3) {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
  }
  .fds-pyramid[data-poster] :is(.origins, .contradictions) > :is(h2, h3) {
    font-size: 1.05em;
  }
  .fds-pyramid[data-poster] .part {
    display: block;
    margin-block-start: 0.55em;
    padding-block-start: 0.35em;
  }
  .fds-pyramid[data-poster] .part > :is(h3, h4) {
    color: var(--accent);
    font-size: 1.15em;
    font-weight: 700;
  }
  /* By what they have to hold, so that all end at about one height. */
  .fds-pyramid[data-poster] .columns {
    display: flex;
    gap: 1.6em;
    margin-block-start: 0.2em;
  }
  .fds-pyramid[data-poster] .columns > li {
    flex: 3 1 0;
  }
  .fds-pyramid[data-poster] .columns > [data-weight='4'] {
    flex-grow: 3.3;
  }
  .fds-pyramid[data-poster] .columns > [data-weight='5'] {
    flex-grow: 3.9;
  }
  .fds-pyramid[data-poster] .columns > [data-weight='6'] {
    flex-grow: 4.2;
  }
  .fds-pyramid[data-poster] .columns > li {
    break-inside: auto;
  }
  .fds-pyramid[data-poster] .statements > li + li {
    margin-block-start: 0.2em;
  }
  .fds-pyramid[data-poster] :is(.cited-in, .note, .sources, footer) {
    font-size: 0.9em;
    color: var(--muted);
  }
  .fds-pyramid[data-poster] .contradictions {
    margin-block-start: 0.6em;
    border: 0;
    border-block-start: 1px solid var(--rule);
    padding: 0.45em 0 0;
  }
  .fds-pyramid[data-poster] .origins {
    margin-block-start: 0.6em;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.45em;
  }
  .fds-pyramid[data-poster] .sources {
    /* No columns of text: WebKit does not balance them here. */
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.15em 1.2em;
  }
  .fds-pyramid[data-poster] a {
    color: inherit;
    text-decoration: none;
  }
  .fds-pyramid[data-poster] footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-start: 0.8em;
    border-block-start: 1px solid var(--ink);
    padding-block-start: 0.45em;
  }
`;
