import{d7 as t,Q as e}from"../fds.js";import{t as a,r as i,c as o}from"./fds-widget.js";let s=e`
  ${e`
  .fds-static {
    ${a}
  }
  .fds-static {
    ${i}
    /* Should the page make it a flex box: header, content and footer below each other all the same. */
    flex-flow: column;
    color-scheme: inherit;
    box-sizing: border-box;
    /* Never less high than its text. */
    aspect-ratio: auto !important;
    max-inline-size: 100%;
    color: var(--ink);
    font-family: var(--fds-font-family, var(--kern-typography-font-family, inherit));
    font-size: max(1em, 14px);
    line-height: 1.45;
    overflow-wrap: break-word;
    border-block-start: 2px solid var(--ink);
    padding-block-start: 0.75em;
    margin-block: 0 2em;
  }
  .fds-static::after {
    ${o}
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
`}
  ${e`
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
  ${e`
  @media (forced-colors: active) {
    .fds-static :target {
      outline-color: Highlight;
    }
  }
`}
  ${t}
`;export{s};
