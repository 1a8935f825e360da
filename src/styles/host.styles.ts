/**
 * The border to the host page. What is outside the frame is the page's: width, margin, place in flex
 * and grid, position, visibility, opacity, and whether the widget is shown at all. What is inside is
 * the kit's: nothing of the page's style sheets comes in, apart from what is taken over on purpose:
 * font family, text size, colour scheme and the documented custom properties.
 */
import { css } from 'lit';

/** The box that the page arranges. Only `!important` stands above the page's own rules. */
export const hostStyles = css`
  :host {
    display: block;
    max-inline-size: 100%;
    margin-block: 0 2em;
    box-sizing: border-box !important;
    block-size: auto !important;
    /* Never less than its content, in a column of flex boxes above all. */
    min-block-size: auto !important;
    aspect-ratio: auto !important;
    max-block-size: none !important;
    padding: 0 !important;
    border: 0 !important;
    /* Until it is known what is below. */
    background: var(--paper) !important;
    box-shadow: none !important;
    overflow: visible !important;
    clip-path: none !important;
    mask: none !important;
    filter: none !important;
    transform: none !important;
    columns: auto !important;
    contain: none !important;
    container-type: normal !important;
    writing-mode: horizontal-tb !important;
    color-scheme: inherit !important;
    color: var(--ink) !important;
    font-family: var(
      --fds-font-family,
      var(--kern-typography-font-family-default, inherit)
    ) !important;
    /* em of the page's own text: rem would shrink under a page that sets it to 10 px. */
    font-size: max(1em, 14px) !important;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }
  /* Found by the browser's search, and shown then; where there is none, hidden all the same. */
  :host([hidden='until-found' i]) {
    content-visibility: hidden;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  /* States are set by what is found around the widget (controllers/surroundings.ts). */
  :host(:is([data-ground='own'], :state(card))) {
    padding: 1em !important;
    border-radius: var(--radius) !important;
  }
  :host(:is([data-ground='none'], :state(clear))) {
    background: none !important;
  }
  :host(:is([data-theme='light'], :state(light))) {
    color-scheme: light !important;
  }
  :host(:is([data-theme='dark'], :state(dark))) {
    color-scheme: dark !important;
  }
  /* Behind a widget in full screen is black, whatever its text; and nothing else scrolls there. */
  :host(:fullscreen) {
    background: var(--paper) !important;
    overflow: auto !important;
    padding: 1em !important;
    block-size: 100% !important;
    max-inline-size: none;
    margin: 0;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;

/**
 * For the outermost element inside: what it would inherit from the page, and what it may. Spacing of
 * text is the kit's, unless a page says otherwise by name or a reader has widened it.
 */
export const pageBarrier = css`
  all: initial;
  direction: ltr;
  box-sizing: border-box;
  isolation: isolate;
  color-scheme: inherit;
  color: var(--ink);
  visibility: inherit;
  pointer-events: inherit;
  font-family: inherit;
  font-size: inherit;
  letter-spacing: var(--fds-letter-spacing, normal);
  word-spacing: var(--fds-word-spacing, normal);
  line-height: var(--fds-line-height, 1.45);
  text-align: start;
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  -webkit-print-color-adjust: inherit;
  print-color-adjust: inherit;
`;
