import { css } from 'lit';

/**
 * The look's names: `--fds-*` from the host page, else the KERN design system's, else our own.
 * Inside the kit the short names `--ink`, `--rule` … are used; outside they are not known.
 * The first colour is for light, the second for dark, by the page's `color-scheme`.
 */
/** The names with their values, for whatever element carries them. */
const tokenDeclarations = css `
  --ink: var(--fds-color-text, light-dark(#1a1d26, #e9ebf1));
  --muted: var(--fds-color-muted, light-dark(#565c6b, #a9b0c0));
  --rule: var(--fds-color-rule, light-dark(#d5d9e2, #363c4a));
  --soft: var(--fds-color-soft, light-dark(#f3f5f9, #1d212b));
  --paper: var(--fds-color-paper, light-dark(#ffffff, #14171f));
  --accent: var(--fds-color-accent, var(--kern-color-action-default, light-dark(#0b4f9c, #8fbcf5)));
  --on-accent: var(
    --fds-color-on-accent,
    var(--kern-color-action-on-default, light-dark(#ffffff, #14171f))
  );
  --accent-soft: var(--fds-color-accent-soft, light-dark(#e3edf9, #1f3350));
  --warn: var(--fds-color-warning, light-dark(#8a5800, #e0a94a));
  --topic-1: var(--fds-color-topic-1, light-dark(#0b5cad, #7fb3f0));
  --topic-2: var(--fds-color-topic-2, light-dark(#00716f, #4fc3bf));
  --topic-3: var(--fds-color-topic-3, light-dark(#8a5800, #e0a94a));
  --topic-4: var(--fds-color-topic-4, light-dark(#7a3ea1, #c79ae6));
  --topic-5: var(--fds-color-topic-5, light-dark(#b3261e, #f28b82));
  --radius: var(--fds-radius, 3px);
`;
const tokens = css `
  :host {
    ${tokenDeclarations}
  }
`;

export { tokenDeclarations, tokens };
