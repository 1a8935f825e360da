/** The look of the static form on a page, and printed as part of one. Colours are those of all. */
import { css } from 'lit';
import { insetRules } from './strategy-pyramid.insets.styles.js';

export const pyramidStaticStyles = css`
  ${insetRules}
  .fds-pyramid {
    overflow-wrap: anywhere;
  }
  .fds-pyramid :is(.muted, .count, .cited-in) {
    color: var(--muted);
  }
  .fds-pyramid .motto {
    font-size: 1.15em;
  }
  .fds-pyramid :is(.cited-in, .note) {
    font-size: max(0.875em, 13px);
  }
  .fds-pyramid cite {
    font-style: normal;
  }
  .fds-pyramid p {
    max-width: 70ch;
  }
  .fds-pyramid :is(.layers, .vision, .contradictions, .items-of, .origins) {
    margin-block-start: 1.25em;
  }
  .fds-pyramid :is(.vision, .contradictions, .origins) > :is(h2, h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  .fds-pyramid :is(.part, .group, .items-of) {
    margin-block-start: 0.9em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--rule);
  }
  .fds-pyramid .columns > .group {
    border: 0;
    margin: 0;
    padding: 0;
  }
  .fds-pyramid :is(.part, .group, .text, .items-of) :is(h3, h4, h5, h6) {
    font-size: 1em;
    font-weight: 600;
  }
  .fds-pyramid .text .title-line :is(h2, h3, h4, h5, h6) {
    font-size: 1.15em;
    font-weight: 600;
  }
  .fds-pyramid .title-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  .fds-pyramid :is(.title-line > *, .text, .text > *) {
    min-inline-size: 0;
  }
  .fds-pyramid .slice {
    display: none;
  }
  .fds-pyramid .text {
    display: grid;
    gap: 0.35em;
    background: var(--accent-soft);
    border-block-start: 0.3em solid var(--accent);
    padding: 0.5em 0.8em 0.8em;
    margin: 0 calc(var(--inset) * 1.6%) 3px;
  }
  .fds-pyramid .shape {
    fill: var(--accent);
  }
  .fds-pyramid .mark {
    fill: var(--paper);
  }
  .fds-pyramid .mark[data-unknown] {
    fill: none;
    stroke: var(--paper);
    stroke-width: 0.5px;
    stroke-dasharray: 0.9 0.7;
  }
  .fds-pyramid .mark[data-colour] {
    stroke: var(--paper);
    stroke-width: 0.6px;
  }
  .fds-pyramid .mark[data-colour]:not([data-colour='0']) {
    fill: var(--colour);
  }
  .fds-pyramid .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }
  .fds-pyramid .chips li {
    padding: 0.1em 0.5em;
    border: 1px solid var(--rule);
    border-radius: 3px;
    min-inline-size: 0;
  }
  .fds-pyramid .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1em 1.75em;
    margin-block-start: 0.35em;
  }
  .fds-pyramid .columns > * {
    min-inline-size: 0;
  }
  .fds-pyramid :is(.statements, .group ul) > li + li,
  .fds-pyramid :is(.cited-in, .note) {
    margin-block-start: 0.3em;
  }
  .fds-pyramid .group summary {
    cursor: pointer;
    min-height: 1.75em;
  }
  .fds-pyramid .contradictions {
    border-inline-start: 2px solid var(--warn);
    padding-inline-start: 0.9em;
  }
  @container (min-width: 46em) {
    .fds-pyramid .layers {
      display: grid;
      grid-auto-rows: 1fr;
    }
    .fds-pyramid .layer {
      display: grid;
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      column-gap: 2em;
    }
    .fds-pyramid .slice {
      display: block;
      position: relative;
      min-block-size: 7em;
    }
    .fds-pyramid .slice svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }
    .fds-pyramid .text {
      align-content: start;
      background: none;
      border-block-start: 1px solid var(--rule);
      padding: 0.5em 0 1em;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .fds-pyramid .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fds-pyramid .mark {
      fill: CanvasText;
    }
    .fds-pyramid .mark[data-unknown] {
      fill: none;
      stroke: CanvasText;
    }
  }
  @media print {
    .fds-pyramid :is(.layer, .columns > *) {
      break-inside: avoid;
    }
  }
`;
