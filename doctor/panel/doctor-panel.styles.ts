/**
 * The look of the panel: that of the widgets, with colours of its own. It must be legible on a page
 * whose tokens are what is wrong.
 */
import { css } from 'lit';

export const panelStyles = css`
  :host {
    --ink: light-dark(#1a1d26, #e9ebf1);
    --muted: light-dark(#565c6b, #a9b0c0);
    --rule: light-dark(#d5d9e2, #363c4a);
    --soft: light-dark(#f3f5f9, #1d212b);
    --paper: light-dark(#ffffff, #14171f);
    --accent: light-dark(#0b4f9c, #8fbcf5);
    --fault: light-dark(#b3261e, #f28b82);
    --notice: light-dark(#8a5800, #e0a94a);
    --ok: light-dark(#00716f, #4fc3bf);
    all: initial !important;
    color-scheme: inherit !important;
    position: fixed !important;
    z-index: 2147483647 !important;
    inset-block-end: 0 !important;
    inset-inline-end: 0 !important;
    display: block !important;
    inline-size: min(42em, 100vw) !important;
    color: var(--ink) !important;
    font-family: inherit !important;
    font-size: clamp(14px, 1em, 16px) !important;
    line-height: 1.45 !important;
    text-align: start !important;
    overflow-wrap: break-word !important;
    -webkit-text-size-adjust: 100% !important;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  .panel {
    display: flex;
    flex-direction: column;
    max-block-size: min(var(--height, 60vh), 100vh);
    background: var(--paper);
    border: 1px solid var(--muted);
    border-block-start: 2px solid var(--ink);
    border-block-end: 0;
    border-inline-end: 0;
  }
  .grip {
    flex: none;
    block-size: 14px;
    display: grid;
    place-items: center;
    cursor: ns-resize;
    touch-action: none;
  }
  .grip::before {
    content: '';
    inline-size: 3em;
    border-block-start: 3px double var(--muted);
  }
  header {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    justify-content: space-between;
    padding: 0 1em 0.6em;
    border-block-end: 1px solid var(--rule);
  }
  .content {
    overflow: auto;
    padding: 0.75em 1em 1.25em;
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  pre {
    margin: 0;
    padding: 0;
    font-size: 1em;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 1.15em;
    line-height: 1.25;
  }
  .title {
    flex: 1 1 14em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
  }
  button {
    font: inherit;
    color: var(--accent);
    background: none;
    border: 0;
    border-radius: 3px;
    padding: 0.15em 0;
    min-block-size: 1.75em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  button:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .grip:focus-visible,
  .content:focus-visible {
    outline-offset: -3px;
  }
  .muted,
  .summary {
    color: var(--muted);
  }
  h3 {
    margin-block: 1.1em 0.2em;
    border-block-end: 1px solid var(--rule);
    padding-block-end: 0.2em;
  }
  .limits {
    margin-block-start: 1.5em;
    color: var(--muted);
  }
  .limits li + li {
    margin-block-start: 0.4em;
  }
  .limits ul {
    padding-block-start: 0.4em;
  }
  textarea {
    inline-size: 100%;
    font: inherit;
    color: var(--ink);
    background: var(--soft);
    border: 1px solid var(--muted);
    border-radius: 3px;
    padding: 0.5em;
  }
  .spot {
    position: fixed;
    pointer-events: none;
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 3px;
  }
  @media (forced-colors: active) {
    .panel {
      border-color: CanvasText;
    }
    :focus-visible,
    .spot {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

export const findingStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
    gap: 0.15em 1em;
  }
  .facts dt {
    color: var(--muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
    padding-block: 0.3em;
    min-block-size: 1.75em;
  }
  /* Further lines stand below the first word, not below the mark. */
  .finding summary {
    padding-inline-start: 2.6em;
    text-indent: -2.6em;
  }
  summary::marker {
    color: var(--muted);
  }
  .mark {
    display: inline-grid;
    text-indent: 0;
    margin-inline-end: 0.2em;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    border-radius: 2px;
    font-size: max(0.8em, 13px);
    font-weight: 700;
    line-height: 1;
    color: var(--paper);
    background: var(--ok);
  }
  [data-state='fault'] .mark {
    background: var(--fault);
  }
  [data-state='notice'] .mark {
    background: var(--notice);
  }
  .state {
    font-weight: 600;
    color: var(--ok);
  }
  [data-state='fault'] .state {
    color: var(--fault);
  }
  [data-state='notice'] .state {
    color: var(--notice);
  }
  .finding-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .finding > div,
  .good > ul {
    border-inline-start: 2px solid var(--rule);
    padding: 0.1em 0 0.3em 0.9em;
    margin-block-end: 0.5em;
  }
  .finding[data-state='fault'] > div {
    border-color: var(--fault);
  }
  .finding[data-state='notice'] > div {
    border-color: var(--notice);
  }
  .finding p + p,
  .good li + li {
    margin-block-start: 0.4em;
  }
  .finding p,
  .good li,
  .limits li {
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  pre {
    margin-block: 0.4em;
    padding: 0.5em 0.7em;
    background: var(--soft);
    border-radius: 3px;
    font-family: ui-monospace, monospace;
    font-size: max(0.9em, 13px);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  @media (width < 30em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      margin-block-end: 0.3em;
    }
  }
  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
      color: CanvasText;
      background: Canvas;
    }
    pre {
      border: 1px solid;
    }
  }
`;
