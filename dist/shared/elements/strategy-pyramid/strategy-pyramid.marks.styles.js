import { css } from 'lit';

/** The marks of the picture, and the rows in which its bands stand. */
const pyramidMarksStyles = css `
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--mark) * 0.4);
  }
  .marks + .marks {
    margin-block-start: calc(var(--mark) * 0.45);
  }
  .mark:not([data-colour]) {
    --colour: var(--accent);
  }
  .mark {
    box-sizing: border-box;
    inline-size: var(--mark);
    block-size: var(--mark);
    border: max(1.5px, calc(var(--mark) * 0.11)) solid var(--colour);
    border-radius: 50%;
    background: var(--paper);
  }
  .mark.project,
  .mark[data-unknown],
  .mark.topic {
    border-radius: 2px;
  }
  .mark[data-unknown] {
    border: 1px dashed var(--muted);
    background: none;
  }
  .mark.topic {
    display: grid;
    place-items: center;
    inline-size: calc(var(--mark) * 2.4);
    block-size: calc(var(--mark) * 1.7);
    color: var(--colour);
    min-block-size: 20px;
    min-inline-size: 24px;
    font-size: max(calc(var(--mark) * 0.95), 13px);
    font-style: normal;
    font-weight: 700;
    line-height: 1;
  }
  .mark.topic::before {
    content: attr(data-letter);
  }
  .mark:is([data-state='linked'], [data-state='selected']) {
    background: var(--colour);
    color: var(--paper);
  }
  .mark[data-state='selected'] {
    outline: 2px solid var(--ink);
    outline-offset: 1px;
  }
  .mark[data-mark]:hover {
    outline: 2px solid var(--colour);
    outline-offset: 1px;
  }
  [data-row='1'] {
    --row: 1;
  }
  [data-layers='1'] {
    --layers: 1;
  }
  [data-row='2'] {
    --row: 2;
  }
  [data-layers='2'] {
    --layers: 2;
  }
  [data-row='3'] {
    --row: 3;
  }
  [data-layers='3'] {
    --layers: 3;
  }
  [data-row='4'] {
    --row: 4;
  }
  [data-layers='4'] {
    --layers: 4;
  }
  [data-row='5'] {
    --row: 5;
  }
  [data-layers='5'] {
    --layers: 5;
  }
  [data-row='6'] {
    --row: 6;
  }
  [data-layers='6'] {
    --layers: 6;
  }
  [data-row='7'] {
    --row: 7;
  }
  [data-layers='7'] {
    --layers: 7;
  }
  [data-row='8'] {
    --row: 8;
  }
  [data-layers='8'] {
    --layers: 8;
  }
  @media (forced-colors: active) {
    .mark:is([data-state='linked'], [data-state='selected']) {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

export { pyramidMarksStyles };
