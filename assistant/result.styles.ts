/** The look of what comes of it: preview, tabs, code, steps. */
import { css, type CSSResult } from 'lit';

const results = css`
  .block-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .block-head .button {
    min-height: 2em;
    padding: 0.2em 0.75em;
    font-size: max(0.875em, 13px);
  }
  .preview {
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.5em;
  }
  .stage {
    /* Most of a window: a widget is to be seen as a whole, and can be dragged to any height. */
    height: clamp(26em, 78vh, 60em);
    resize: vertical;
    overflow: auto;
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    background: var(--paper);
    padding: 1em;
  }
  .stage.is-loading > * {
    opacity: 0.5;
  }
  .canvas {
    margin-inline: auto;
  }
  .canvas.is-phone {
    max-width: 360px;
  }
  .canvas.is-tablet {
    max-width: 768px;
  }
  iframe {
    display: block;
    width: 100%;
    height: 23.5em;
    border: 0;
  }
  .result {
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.5em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-end: 1px solid var(--rule);
    margin-block: 0.5em 1em;
  }
  [role='tab'] {
    padding: 0.5em 0;
    min-height: 2.75em;
    border-block-end: 3px solid transparent;
    border-radius: 0;
  }
  [role='tab']:hover {
    border-block-end-color: var(--muted);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--accent);
    font-weight: 700;
  }
  .panel {
    display: grid;
    gap: 1em;
  }
  .panel > * {
    min-width: 0;
  }
  .panel.is-away {
    display: none;
  }
  .panel p,
  .panel li,
  .panel blockquote {
    max-width: 75ch;
  }
  .notes {
    display: grid;
    gap: 0.4em;
  }
  .notes li {
    border-inline-start: 3px solid var(--rule);
    padding-inline-start: 0.75em;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.6em;
    display: grid;
    gap: 0.6em;
  }
  .steps li::marker {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .editors div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    max-width: 45em;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--rule);
  }
  .editors dd {
    font-weight: 600;
  }
  .editors dd::before {
    display: inline-block;
    width: 1.4em;
  }
  .editors .is-yes::before {
    content: '✓' / '';
  }
  .editors .is-setup::before {
    content: '○' / '';
  }
  .editors .is-no::before {
    content: '✕' / '';
  }
  .editors .is-no,
  .editors .is-setup {
    color: var(--warn);
  }
`;

const code = css`
  pre {
    margin: 0;
    max-height: 32em;
    overflow: auto;
    padding: 0.75em 1em;
    background: var(--soft);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    font-family: ui-monospace, 'Cascadia Mono', 'Liberation Mono', Menlo, Consolas, monospace;
    font-size: max(0.85em, 13px);
    line-height: 1.55;
    tab-size: 2;
    /* Wrapped, so that nothing of it is out of sight; copied it has its own lines. */
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  code {
    font-family: inherit;
  }
  .code-tag {
    color: var(--accent);
  }
  .code-name {
    color: var(--muted);
  }
  blockquote {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--soft);
    border: 1px solid var(--rule);
    border-radius: var(--radius);
  }
  .warning,
  .cannot-box {
    border: 1px solid var(--warn);
    border-inline-start-width: 4px;
    border-radius: var(--radius);
    padding: 0.75em 1em;
  }
  .cannot-box p {
    max-width: 70ch;
  }
`;

/** Rules of the result. */
export const resultStyles: readonly CSSResult[] = [results, code];
