import { css } from 'lit';

/** The look of "neu" at an entry, live and in plain HTML: what stands in the rule of each. */
const badgeLook = css `
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
`;

export { badgeLook };
