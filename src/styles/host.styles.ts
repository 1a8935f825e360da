/**
 * The border to the host page. Nothing of the page's style sheets comes in, apart from what is taken
 * over on purpose: font family, text size, colour scheme and the documented custom properties.
 */
import { css } from 'lit';

export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    color-scheme: inherit !important;
    color: var(--ink) !important;
    background: var(--fds-private-ground, transparent) !important;
    font-family: var(--fds-font-family, var(--kern-typography-font-family, inherit)) !important;
    /* em of the page's own text: rem would shrink under a page that sets it to 10 px. */
    font-size: max(1em, 14px) !important;
    line-height: 1.45 !important;
    text-align: start !important;
    /* What all leaves out; the kit's languages are written from left to right. */
    direction: ltr !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100% !important;
    margin-block: 0 2em !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([data-theme]) {
    background: var(--paper) !important;
  }
  :host([data-theme='light']) {
    color-scheme: light !important;
  }
  :host([data-theme='dark']) {
    color-scheme: dark !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;
