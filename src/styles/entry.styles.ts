/** An entry that can be chosen, and its states: the same in every widget. */
import { css } from 'lit';

export const entryStyles = css`
  .entry {
    display: inline-block;
    position: relative;
    max-width: 100%;
    padding: 0.2em 0.6em;
    border-inline-start: 2px solid var(--rule);
    border-radius: 0;
  }
  .entry:hover {
    background: var(--soft);
    border-color: var(--muted);
  }
  .entry[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  /* A broken edge for a link that is the editors' own: see the sentence above the picture. */
  .entry[data-editorial] {
    border-inline-start-style: dashed;
  }
  .entry[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    border-radius: var(--radius);
  }
  .entry[data-state='selected']::before {
    content: '✓';
    content: '✓' / '';
    /* In the edge, so that a choice moves no text. */
    position: absolute;
    inset-inline-start: 0;
    inline-size: 0.8em;
    line-height: 2;
    font-size: 0.75em;
    text-align: center;
  }
  @media (forced-colors: active) {
    .entry[data-state='linked'] {
      border-color: Highlight;
      border-inline-start-width: 4px;
    }
    .entry[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .entry[data-state] {
      background: none;
      color: inherit;
    }
  }
`;
