/** Makes the colours that a page may set colours for the browser, as the elements do by script. */
// eslint-disable-next-line no-restricted-syntax -- for the kit's own colours, and nothing of a feed
import { unsafeCSS as sheetOf } from 'lit';
import { colourTokens, computedName } from '../styles/tokens.styles.js';

const rules = colourTokens.map(
  ([name, light]) =>
    `@property ${computedName(name)}{syntax:'<color>';inherits:false;initial-value:${light}}`,
);

/** Rules that count in the style sheets of a document, and not in those of a shadow root. */
export const registeredColours = sheetOf(rules.join(''));
