import{aa as a}from"../fds.js";let o=a`
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
    background: var(--topic-1);
    vertical-align: 0.08em;
  }
  .topic-mark[data-colour='0'] {
    background: var(--muted);
  }
  .topic-mark[data-colour='2'] {
    background: var(--topic-2);
  }
  .topic-mark[data-colour='3'] {
    background: var(--topic-3);
  }
  .topic-mark[data-colour='4'] {
    background: var(--topic-4);
  }
  .topic-mark[data-colour='5'] {
    background: var(--topic-5);
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
