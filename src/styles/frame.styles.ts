/** The frame of a widget: one strong rule, heading, a sentence, the picture, a quiet footer. */
import { css } from 'lit';
import { pageBarrier } from './host.styles.js';
import { room, roomWish } from './room.styles.js';

export const frameStyles = css`
  /* Before there are data, outside the frame: what a page puts between the tags keeps its look. */
  .frame {
    ${pageBarrier}
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    min-height: var(--fds-min-height, 0);
  }
  .frame,
  .waiting {
    ${room}
  }
  .frame::after,
  .waiting::after {
    ${roomWish}
  }
  /* Of less than all data it would be seen as a gap. */
  .frame:has(> .state, > .body:is([data-none], [data-part])) {
    min-height: 0;
  }
  /* Widened by a reader (context/text-spacing.ts); pictures are laid out for the kit's own, and so is paper. */
  @media not print {
    :host(:state(spaced)) .frame {
      letter-spacing: var(--fds-letter-spacing, inherit);
      word-spacing: var(--fds-word-spacing, inherit);
    }
    :host(:state(airy)) :is(.frame, h1, h2, h3, h4, h5, h6) {
      line-height: var(--fds-line-height, inherit);
    }
  }
  svg {
    letter-spacing: normal;
    word-spacing: normal;
  }
  .frame > header :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    /* One long word, in a wide font, is wider than what is readable. */
    overflow-wrap: anywhere;
  }
  .lead {
    color: var(--muted);
    max-width: 70ch;
    margin-block-start: 0.15em;
    /* No last line of one word. */
    text-wrap: pretty;
  }
  .frame > header {
    container-type: inline-size;
  }
  /* What is announced has its lines from the start: a choice moves nothing that stands below. */
  .choice {
    min-block-size: 5.95em;
    color: var(--muted);
    max-width: 70ch;
    text-wrap: pretty;
  }
  /* Nothing can be chosen. */
  .frame:has(> .body[data-none]) .choice {
    min-block-size: 0;
  }
  .body {
    container-type: inline-size;
    margin-block: 0.75em;
  }
  @container (min-width: 26em) {
    .choice {
      min-block-size: 4.35em;
    }
  }
  @container (min-width: 40em) {
    .choice {
      min-block-size: 2.9em;
    }
  }
  /* Where both have no room beside each other: in the place of the sentence, so that no line is kept empty
     as long as nothing is chosen. Readers have both. */
  @media not print {
    @container (not (min-width: 56em)) {
      .masthead:has(> .choice) {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .masthead > :is(.lead, .choice) {
        grid-area: 2 / 1;
      }
      .masthead > .choice {
        margin-block-start: 0.15em;
      }
      .masthead[data-said] > .lead {
        clip-path: inset(50%);
      }
    }
  }
  /* Beside heading and sentence, where there is room for both. */
  @container (min-width: 56em) {
    .masthead:has(> .choice) {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 2em;
    }
    .masthead > .choice {
      grid-area: 1 / 2 / 3;
      align-self: end;
      min-block-size: 4.35em;
    }
  }
  @container (min-width: 68em) {
    .masthead > .choice {
      min-block-size: 2.9em;
    }
  }
  .switches,
  .frame > footer {
    /* As the body: what there is depends on the widget's width, by em of the same size. */
    container-type: inline-size;
  }
  .switches {
    margin-block-start: 0.5em;
  }
  .switches,
  .frame > footer,
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0.22em 0.8em;
    align-items: baseline;
  }
  .frame > footer {
    justify-content: space-between;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.45em;
    color: var(--muted);
  }
  .switches > *,
  .origin > *,
  .tools {
    font-size: max(0.875em, 13px);
    /* Firefox gives a summary the width of its whole line. */
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .view[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
    text-decoration-thickness: 2px;
  }
  .notice {
    border-inline-start: 3px solid var(--warn);
    background: var(--soft);
    padding: 0.6em 1em;
    margin-block-start: 0.75em;
    max-width: 70ch;
  }
  .state {
    display: grid;
    place-content: start;
    gap: 0.5em;
    min-height: 12em;
    max-width: 60ch;
  }
  .waiting > .muted {
    animation: wait 1s;
  }
  :host(:state(unseen)) {
    animation: wait 1s;
  }
  /* Words that come together with their region are not heard: there they become visible a moment after it. */
  [aria-live]:not(.heard) > p {
    animation: wait 0.3s;
  }
  /* What is there at once must not flash by first. */
  @keyframes wait {
    from,
    99% {
      visibility: hidden;
    }
  }
  .action {
    justify-self: start;
    padding: 0.5em 1em;
    border: 1px solid var(--accent);
    color: var(--accent);
    min-height: 2.75em;
  }
  .action:hover {
    background: var(--accent-soft);
  }
  @media print {
    .frame {
      break-inside: auto;
      min-height: 0;
    }
    .choice {
      min-block-size: 0;
    }
    .switches,
    footer button,
    .notice button {
      display: none;
    }
  }
`;
