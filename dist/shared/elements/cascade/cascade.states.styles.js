import { css } from 'lit';

/** The look of the cascade as its state and its surroundings change it. */
/** What is linked, chosen or has the focus. */
const stateStyles = css `
  .box[data-state='linked'] {
    background: var(--accent-soft);
    border-color: var(--accent);
  }
  .box[data-editorial] {
    border-style: dashed;
  }
  .box[data-state='selected'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .box[data-state='selected'] .count {
    color: inherit;
  }
  .box[data-state='selected']::before {
    content: '✓';
    content: '✓' / '';
  }
  .hint {
    margin-block-start: 0.25em;
  }
`;
/** Wide pages, spaced text, forced colours and paper. */
const mediaStyles = css `
  @container (min-width: 60em) {
    .cascade[data-placed]:not([data-view='list']) > .picture {
      display: block;
    }
    .cascade[data-placed]:not([data-view='list']) > .tree {
      display: none;
    }
    .views[data-for='picture'] {
      display: flex;
    }
    .views[data-for='list'] {
      display: none;
    }
  }
  /* Boxes hold so many lines and no more: with letters that a reader has spaced the list is better. */
  :host(:state(spaced)) .cascade:not([data-view='picture']) > .picture {
    display: none;
  }
  :host(:state(spaced)) .cascade:not([data-view='picture']) > .tree {
    display: block;
  }
  :host(:state(spaced)) .views[data-for='picture'] {
    display: none;
  }
  :host(:state(spaced)) .views[data-for='list'] {
    display: flex;
  }
  @media (forced-colors: active) {
    .band {
      stroke: CanvasText;
      fill: none;
    }
    .band[data-kind='official'] {
      fill: GrayText;
    }
    .band.lit {
      stroke: Highlight;
    }
    .band.lit[data-kind='official'] {
      fill: Highlight;
    }
    #stripes rect {
      fill: GrayText;
    }
    #stripes-lit rect {
      fill: Highlight;
    }
    .box[data-state='linked'] {
      border: 3px solid Highlight;
    }
    .box[data-editorial] {
      border-style: dashed;
    }
    .box[data-state='selected'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .flow {
      break-inside: avoid;
    }
    /* As in plain HTML: two columns, and the leads of an entry in one line. */
    .tree {
      max-width: none;
      font-size: 0.85em;
    }
    .tree section[data-depth='0'] {
      columns: 2;
      column-gap: 1.5em;
    }
    .tree section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6, p) {
      column-span: all;
    }
    .tree .entry {
      min-block-size: 0;
      padding-block: 0;
    }
    .tree li {
      margin-block-start: 0.15em;
    }
    .tree [data-level='project'] {
      break-inside: avoid;
    }
    .tree [data-level='project'] > ul {
      color: var(--muted);
      padding-inline-start: 0.75em;
    }
    .tree [data-level='project'] > ul > li,
    .tree [data-level='project'] > ul .entry {
      display: inline;
      border: 0;
      padding: 0;
    }
    .tree [data-level='project'] > ul > li:not(:last-child)::after {
      content: '\\a0· ';
    }
  }
`;

export { mediaStyles, stateStyles };
