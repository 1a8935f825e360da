import { css } from 'lit';
import { partStyles } from './about.parts.styles.js';

/** The look of the widget: parts that fold, names in running text, what is chosen. */
const folds = css `
  .section > summary {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0.1em 0.5em;
    align-items: baseline;
    padding-block: 0.7em;
    cursor: pointer;
    list-style: none;
  }
  .section > summary::-webkit-details-marker {
    display: none;
  }
  .section > summary::before {
    content: '+';
    content: '+' / '';
    color: var(--accent);
    font-size: 1.1em;
    font-weight: 700;
  }
  .section[open] > summary::before {
    content: '–';
    content: '–' / '';
  }
  .section > summary:hover > :is(h1, h2, h3, h4, h5, h6) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .gist {
    grid-column: 2;
    color: var(--muted);
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  details.section > .content {
    padding: 0.25em 0 1.5em 1.5em;
  }
  .holds {
    color: var(--accent);
    white-space: nowrap;
  }
  @container (min-width: 46em) {
    .section > summary {
      grid-template-columns: 1em minmax(0, 14em) minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .gist {
      grid-column: 3;
    }
    details.section > .content {
      padding-inline-start: 16.5em;
    }
  }
  /* All that is folded is printed, so nothing has to say what it would be. */
  @media print {
    /* The type of a printed document: so a sheet has room for two columns. */
    :host {
      font-size: 10pt !important;
    }
    .section > summary {
      display: block;
    }
    .section > summary::before {
      content: none;
    }
    .section > summary > .gist {
      display: none;
    }
    details.section > .content {
      padding: 0;
    }
  }
`;
/** Where a name stands in a sentence, it flows with it. */
const names = css `
  .said .entry {
    display: inline;
    padding: 0;
    border: 0;
    color: var(--accent);
    text-decoration: underline dotted;
    text-underline-offset: 0.15em;
  }
  .said .entry:hover {
    text-decoration-style: solid;
  }
  .said .entry[data-state='linked'] {
    padding-inline: 0.15em;
  }
  .said .entry[data-state='selected'] {
    padding-inline: 0.25em;
    color: var(--on-accent);
    text-decoration: none;
  }
  @media (pointer: coarse) {
    :is(.title, .related, .group > :is(h1, h2, h3, h4, h5, h6)) .entry {
      min-block-size: 44px;
    }
    .address > a {
      display: inline-block;
      align-content: center;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .said .entry[data-state='linked'] {
      border: 1px solid Highlight;
    }
    .said .entry[data-state='selected'] {
      color: HighlightText;
    }
  }
  @media print {
    .said .entry[data-state] {
      color: inherit;
      text-decoration: none;
      padding: 0;
    }
    .said .entry[data-state]::before {
      content: none;
    }
  }
`;
const aboutStyles = css `
  ${partStyles}
  ${folds}
  ${names}
`;

export { aboutStyles };
