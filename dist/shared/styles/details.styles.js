import { css } from 'lit';

/** The look of the details of a chosen thing. */
const detailsStyles = css `
  .details {
    background: var(--soft);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--accent);
    padding: 1em 1.25em 1.1em;
    margin-block: 0.75em;
    /* Its own width counts, which beside a map, say, is not the widget's. */
    container-type: inline-size;
  }
  .details-head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
  }
  .details > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.3;
    margin-block: 0.15em 0.5em;
    max-width: 40em;
    text-wrap: balance;
  }
  .details .summary,
  .statements,
  .notes ul {
    max-width: 65ch;
  }
  .statements,
  .bullets,
  .notes li + li,
  .sources li + li {
    margin-block-start: 0.35em;
  }
  .bullets,
  .steps {
    list-style: disc;
    padding-inline-start: 1.2em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1.5em;
    margin-block: 0.75em;
  }
  .facts div {
    display: grid;
    grid-template-columns: minmax(7em, 11em) minmax(0, 1fr);
    gap: 1em;
  }
  .facts dt {
    color: var(--muted);
  }
  .way-title {
    font-weight: 600;
    margin-block: 0.9em 0.3em;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 2em;
  }
  @container (min-width: 44em) {
    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  /* Text left, links and sources right: from 60em of the widget, less the edges. */
  @container (min-width: 57em) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 3em;
    }
    .sides .ways {
      grid-template-columns: minmax(0, 1fr);
    }
    .sides .way:first-child > .way-title {
      margin-block-start: 0;
    }
  }
  .vision {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--ink);
  }
  .group-title {
    margin-block-start: 0.5em;
    color: var(--muted);
  }
  .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .links .remark {
    display: inline-block;
    padding-inline-start: 0.75em;
  }
  .details cite {
    font-style: normal;
  }
  @container (max-width: 28em) {
    .details {
      padding-inline: 0.9em;
    }
    .facts div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      margin-block-end: 0.3em;
    }
  }
  @media print {
    .details {
      background: none;
      break-inside: avoid;
    }
    .close {
      display: none;
    }
  }
`;

export { detailsStyles };
