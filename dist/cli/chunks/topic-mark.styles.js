import{aj as e}from"../fds.js";import{t as i}from"./topic-colours.styles.js";let o=e`
  ${i}
  .topic-mark {
    display: inline-grid;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: 0.45em;
    border-radius: 2px;
    font-size: max(0.75em, 13px);
    font-weight: 700;
    color: var(--paper);
    background: var(--colour);
    vertical-align: 0.08em;
  }
  @media print {
    .topic-mark {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .topic-mark {
      border: 1px solid;
      color: CanvasText;
      background: Canvas;
    }
  }
`;export{o as t};
