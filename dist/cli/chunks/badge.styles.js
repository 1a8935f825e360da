import{aj as e}from"../fds.js";let i=e`
  display: inline-block;
  margin-inline-start: 0.5em;
  padding-inline: 0.4em;
  border: 1px solid currentcolor;
  border-radius: var(--radius);
  color: var(--accent);
  font-size: max(0.8125em, 13px);
  font-weight: 700;
  line-height: 1.35;
  text-indent: 0;
  white-space: nowrap;
`;export{i as b};
