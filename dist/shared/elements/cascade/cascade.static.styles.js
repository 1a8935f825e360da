import { css } from 'lit';

/** The look of the static tree. */
const cascadeStaticStyles = css `
  .fds-cascade section[data-depth='0'] {
    border-block-start: 1px solid var(--rule);
    padding-block: 0.75em;
  }
  .fds-cascade section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
  }
  .fds-cascade section[data-depth='1'] {
    margin-block-start: 0.75em;
  }
  .fds-cascade .tree ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .fds-cascade .tree ul ul {
    list-style: circle;
  }
  .fds-cascade [data-level='project'] > ul {
    list-style: none;
    padding-inline-start: 0;
    color: var(--muted);
    font-size: max(0.875em, 13px);
  }
  .fds-cascade [data-level='project'] > ul > li {
    display: inline;
  }
  .fds-cascade [data-level='project'] > ul > li:not(:last-child)::after {
    content: '\\a0· ';
  }
  @container (min-width: 52em) {
    .fds-cascade section[data-depth='0'] {
      columns: 2;
      column-gap: 2em;
    }
    .fds-cascade section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6, p) {
      column-span: all;
    }
    .fds-cascade section[data-depth='1'] > :is(h1, h2, h3, h4, h5, h6, p) {
      break-after: avoid;
    }
  }
  @media print {
    .fds-cascade section[data-depth='0'] {
      columns: 2;
      column-gap: 1.5em;
    }
    .fds-cascade section[data-depth='0'] > :is(h1, h2, h3, h4, h5, h6, p) {
      column-span: all;
    }
    .fds-cascade .tree {
      font-size: 0.85em;
    }
  }
`;

export { cascadeStaticStyles };
