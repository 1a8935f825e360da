import { css } from 'lit';

/** The look of a widget's tools, once their code is there. */
const toolsStyles = css `
  .tools[open] {
    flex-basis: 100%;
  }
  .tool-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.25em;
  }
  .tool-result {
    max-width: 70ch;
  }
  .tool-text {
    box-sizing: border-box;
    width: 100%;
    max-width: 70ch;
    font: inherit;
    color: var(--ink);
    background: var(--soft);
    border: 1px solid var(--muted);
    border-radius: var(--radius);
    padding: 0.5em;
  }
`;

export { toolsStyles };
