/** The look of the assistant: a form and its result, calm, in the kit's tokens. */
import { css, type CSSResult } from 'lit';
import { baseStyles } from '../src/styles/base.styles.js';
import { hostStyles, pageBarrier } from '../src/styles/host.styles.js';
import { paperStyles } from '../src/styles/paper.styles.js';
import { room, roomWish } from '../src/styles/room.styles.js';
import { tokens } from '../src/styles/tokens.styles.js';
import { formStyles } from './form.styles.js';
import { resultStyles } from './result.styles.js';

const layout = css`
  .root {
    ${pageBarrier}
    ${room}
  }
  .root::after {
    ${roomWish}
  }
  .container {
    container-type: inline-size;
  }
  .assistant {
    display: grid;
    gap: 2em;
  }
  .assistant > * {
    min-width: 0;
  }
  .outcome {
    display: grid;
    gap: 2em;
    align-content: start;
  }
  .outcome > * {
    min-width: 0;
  }
  form {
    display: grid;
    gap: 1.5em;
    align-content: start;
  }
  h2 {
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.25;
  }
  h3 {
    font-weight: 700;
  }
  fieldset {
    border: 0;
    border-block-start: 2px solid var(--ink);
    margin: 0;
    padding: 0.5em 0 0;
    min-width: 0;
  }
  legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 700;
  }
  legend + * {
    clear: both;
  }
  .hint {
    color: var(--muted);
    font-size: max(0.875em, 13px);
    max-width: 70ch;
  }
  @container (width >= 60em) {
    .assistant {
      grid-template-columns: minmax(16em, 19em) minmax(0, 1fr);
      gap: 2.5em;
    }
  }
`;

const media = css`
  @media (forced-colors: active) {
    .chip :checked + span,
    .button.main {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    [role='tab'] {
      border-block-end-color: Canvas;
    }
    .chip :focus-visible + span {
      outline-color: Highlight;
    }
  }
  @media not print {
    .on-paper {
      display: none;
    }
  }
  @media print {
    form,
    .preview,
    .tabs,
    .button,
    .choices {
      display: none;
    }
    .panel.is-away {
      display: grid;
    }
    .panel {
      margin-block-end: 2em;
    }
    .on-paper {
      font-size: 1.15em;
    }
    pre {
      max-height: none;
    }
  }
`;

/** All rules of the assistant, in order. A list: joined by templates, minifying would break them. */
export const assistantStyles: CSSResult[] = [
  tokens,
  hostStyles,
  baseStyles,
  paperStyles,
  layout,
  ...formStyles,
  ...resultStyles,
  media,
];
