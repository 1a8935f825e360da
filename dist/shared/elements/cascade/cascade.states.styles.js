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
    visibility: hidden;
    margin-block-start: 0.25em;
  }
  .picture:has(.box:focus-visible) .hint {
    visibility: visible;
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
    .tree :is(li, section[data-depth='1']) {
      break-inside: avoid;
    }
  }
`;

export { mediaStyles, stateStyles };
