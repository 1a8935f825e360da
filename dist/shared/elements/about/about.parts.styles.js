import { css } from 'lit';

/** What the parts look like, live and as plain HTML alike. */
/** Every selector begins with the class of the widget, since plain HTML stands in the page's own tree. */
const partStyles = css `
  .fds-about .section {
    border-block-start: 1px solid var(--rule);
  }
  .fds-about .section > :is(h1, h2, h3, h4, h5, h6),
  .fds-about summary > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-about section.section {
    padding-block: 1em 1.25em;
  }
  .fds-about .group + .group {
    margin-block-start: 1.25em;
  }
  .fds-about .group > :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
    margin-block-end: 0.35em;
    overflow-wrap: anywhere;
  }
  .fds-about .group > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 0.9em;
  }
  .fds-about .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 0.75em 2.5em;
  }
  /* What has no titles is read from top to bottom. */
  .fds-about .prose {
    grid-template-columns: minmax(0, 1fr);
  }
  .fds-about .items + .where {
    margin-block-start: 0.6em;
  }
  .fds-about .item {
    min-inline-size: 0;
    max-inline-size: 65ch;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .fds-about .item p + p,
  .fds-about .item .facts {
    margin-block-start: 0.15em;
  }
  .fds-about .item b,
  .fds-about .item .title > .entry,
  .fds-about dt > .entry {
    font-weight: 600;
  }
  .fds-about .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
    gap: 0 0.75em;
  }
  .fds-about .facts dt {
    color: var(--muted);
    font-weight: normal;
  }
  .fds-about .note {
    max-inline-size: 65ch;
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--rule);
    margin-block-start: 0.35em;
  }
  .fds-about .group + .note {
    margin-block-start: 1em;
  }
  .fds-about :is(.ends, .related) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block-start: 0.15em;
  }
  .fds-about .related li {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .fds-about .origins {
    max-inline-size: 70ch;
    margin-block-start: 1em;
    font-size: max(0.875em, 13px);
  }
  .fds-about .origins-title {
    font-weight: 600;
  }
  .fds-about cite {
    font-style: normal;
  }
  .fds-about section.section > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.4em;
  }
  @container (max-width: 26em) {
    .fds-about .facts > div {
      grid-template-columns: minmax(0, 1fr);
      margin-block-end: 0.25em;
    }
  }
  @container (min-width: 46em) {
    .fds-about section.section {
      display: grid;
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
      gap: 0 2em;
    }
  }
  @media print {
    .fds-about :is(.item, .facts > div) {
      break-inside: avoid;
    }
    .fds-about .section > :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;

export { partStyles };
