import{bw as a,aj as t}from"../fds.js";import{m as e,o as d,q as s}from"./selection.types.js";import{b as i}from"./badge.styles.js";import{r,c as n}from"./fds-widget.js";import{cj as o}from"./run-render.js";import{t as l}from"./topic-colours.styles.js";let c=a(e.map(([a,t])=>`@property ${d(a)}{syntax:'<color>';inherits:false;initial-value:${t}}`).join("")),f=t`
  .fds-static[data-land='DE-BW'] ~ [data-land='DE-BW'] > header > .land-words,
  .fds-static[data-land='DE-BY'] ~ [data-land='DE-BY'] > header > .land-words,
  .fds-static[data-land='DE-BE'] ~ [data-land='DE-BE'] > header > .land-words,
  .fds-static[data-land='DE-BB'] ~ [data-land='DE-BB'] > header > .land-words,
  .fds-static[data-land='DE-HB'] ~ [data-land='DE-HB'] > header > .land-words,
  .fds-static[data-land='DE-HH'] ~ [data-land='DE-HH'] > header > .land-words,
  .fds-static[data-land='DE-HE'] ~ [data-land='DE-HE'] > header > .land-words,
  .fds-static[data-land='DE-MV'] ~ [data-land='DE-MV'] > header > .land-words,
  .fds-static[data-land='DE-NI'] ~ [data-land='DE-NI'] > header > .land-words,
  .fds-static[data-land='DE-NW'] ~ [data-land='DE-NW'] > header > .land-words,
  .fds-static[data-land='DE-RP'] ~ [data-land='DE-RP'] > header > .land-words,
  .fds-static[data-land='DE-SL'] ~ [data-land='DE-SL'] > header > .land-words,
  .fds-static[data-land='DE-SN'] ~ [data-land='DE-SN'] > header > .land-words,
  .fds-static[data-land='DE-ST'] ~ [data-land='DE-ST'] > header > .land-words,
  .fds-static[data-land='DE-SH'] ~ [data-land='DE-SH'] > header > .land-words,
  .fds-static[data-land='DE-TH'] ~ [data-land='DE-TH'] > header > .land-words {
    display: none;
  }
`,h=t`
  ${t`
  ${c}
  ${s(".fds-static")}
`}
  ${t`
  .fds-static {
    ${r}
    /* Should the page make it a flex box: header, content and footer below each other all the same. */
    flex-flow: column;
    color-scheme: inherit;
    box-sizing: border-box;
    /* Never less high than its text. */
    aspect-ratio: auto !important;
    max-inline-size: 100%;
    color: var(--ink);
    /* A style sheet cannot see what is below: the kit's own paper, unless the page says otherwise. */
    background: var(--paper);
    font-family: var(--fds-font-family, var(--kern-typography-font-family-default, inherit));
    font-size: max(1em, 14px);
    letter-spacing: var(--fds-letter-spacing, inherit);
    word-spacing: var(--fds-word-spacing, inherit);
    line-height: var(--fds-line-height, 1.45);
    overflow-wrap: break-word;
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    margin-block: 0 2em;
  }
  .fds-static::after {
    ${n}
  }
  .fds-static[data-ground='own'] {
    padding: 1em;
    border-radius: var(--radius);
  }
  .fds-static[data-ground='none'] {
    background: none;
  }
  /* KERN says by these which of its schemes is in use, and not by \`color-scheme\`. */
  .fds-static:is([data-theme='light'], [data-kern-theme='light'] *, .kern-light *) {
    color-scheme: light;
  }
  .fds-static:is([data-theme='dark'], [data-kern-theme='dark'] *, .kern-dark *) {
    color-scheme: dark;
  }
  .fds-static *,
  .fds-static *::before,
  .fds-static *::after {
    box-sizing: border-box;
  }
  .fds-static :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, table) {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: inherit;
    color: inherit;
    line-height: inherit;
  }
  .fds-static :is(ul, ol) {
    list-style: none;
  }
  .fds-static > header :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .fds-static :is(h2, h3, h4, h5, h6, strong, dt) {
    font-weight: 700;
  }
  .fds-static .lead {
    color: var(--muted);
    max-width: 70ch;
    margin-block-start: 0.15em;
    text-wrap: pretty;
  }
  .fds-static > header .news {
    border-inline-start: 3px solid var(--accent);
    background: var(--accent-soft);
    padding: 0.6em 1em;
    margin-block-start: 0.75em;
    max-width: 70ch;
  }
  .fds-static .badge {
    ${i}
  }
  /* Where a long word may be broken. */
  .fds-static .shy::before {
    content: '\\ad';
  }
  .fds-static > .body {
    container-type: inline-size;
    margin-block: 1em;
  }
  .fds-static .muted {
    color: var(--muted);
  }
  .fds-static .small {
    font-size: max(0.875em, 13px);
  }
  .fds-static .num {
    font-variant-numeric: tabular-nums;
  }
  .fds-static .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .fds-static caption.heard {
    margin-inline: 0;
  }
`}
  ${t`
  .fds-static a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }
  .fds-static a:hover {
    text-decoration-thickness: 2px;
  }
  .fds-static :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .fds-static :target {
    background: var(--accent-soft);
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .fds-static table {
    width: 100%;
    border-collapse: collapse;
  }
  .fds-static :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-start: 1px solid var(--rule);
  }
  .fds-static > footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    border-block-start: 1px solid var(--rule);
    padding-block-start: 0.5em;
    color: var(--muted);
    font-size: max(0.875em, 13px);
  }
`}
  ${t`
  ${l}
  .fds-static .topic-mark {
    display: inline-grid;
    place-items: center;
    text-indent: 0;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: 0.45em;
    border-radius: 2px;
    font-size: max(0.75em, 13px);
    font-weight: 700;
    color: var(--paper);
    background: var(--colour);
    print-color-adjust: exact;
  }
  @media print {
    .fds-static .topic-mark {
      font-size: 0.75em;
    }
  }
`}
  ${f}
  ${t`
  @media (forced-colors: active) {
    .fds-static :target {
      outline-color: Highlight;
    }
    .fds-static .topic-mark {
      border: 1px solid CanvasText;
    }
  }
`}
  ${o}
`;export{h as s};
