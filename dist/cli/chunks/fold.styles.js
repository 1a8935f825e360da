import{aj as r}from"../fds.js";let o=r`
  .fold summary {
    margin-block-start: 0.5em;
    cursor: pointer;
    min-height: 1.75em;
    color: var(--accent);
  }
  .fold li + li {
    margin-block-start: 0.35em;
  }
`;export{o as f};
