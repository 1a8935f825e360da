import { render, nothing } from 'lit';

/** What a translator of pages leaves behind in a widget. */
/**
 * Empties a root in which a translator has put text nodes of its own: Lit would go on writing to the
 * old ones, and yesterday's figure would stay. Chromium's translation wraps them in `<font>`.
 */
function dropTranslation(root, options) {
    if (root.querySelector('font'))
        render(nothing, root, options);
}

export { dropTranslation };
