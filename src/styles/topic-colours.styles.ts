/** The colour of a focus topic, as `--colour` of what bears its number: 1 to 5; 0 for what runs across. */
import { css, type CSSResult } from 'lit';

/** The rules for what stands within `scope`, a selector with the space behind it. */
export const topicColours = (scope = css``): CSSResult => css`
  ${scope}[data-colour='0'] {
    --colour: var(--muted);
  }
  ${scope}[data-colour='1'] {
    --colour: var(--topic-1);
  }
  ${scope}[data-colour='2'] {
    --colour: var(--topic-2);
  }
  ${scope}[data-colour='3'] {
    --colour: var(--topic-3);
  }
  ${scope}[data-colour='4'] {
    --colour: var(--topic-4);
  }
  ${scope}[data-colour='5'] {
    --colour: var(--topic-5);
  }
`;
