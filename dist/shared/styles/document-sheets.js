import { colourTokens, computedName } from './tokens.styles.js';

const copies = new WeakMap();
function copyFor(owner, result) {
    const view = owner.defaultView;
    // Of a document that nobody sees.
    if (!view)
        return undefined;
    const known = copies.get(owner) ?? new Map();
    copies.set(owner, known);
    let sheet = known.get(result);
    if (!sheet) {
        sheet = new view.CSSStyleSheet();
        sheet.replaceSync(result.cssText);
        known.set(result, sheet);
    }
    return sheet;
}
const prepared = new WeakSet();
/** Makes the colours that a page may set colours for the browser, once a document. */
function prepareColours(owner) {
    const { CSS } = owner.defaultView ?? {};
    if (!CSS || prepared.has(owner))
        return;
    prepared.add(owner);
    for (const [token, initialValue] of colourTokens) {
        try {
            const name = computedName(token);
            CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue });
        }
        catch {
            // Another copy of the kit has done so.
        }
    }
}
/** The sheets as `owner` can use them: Lit's own where the kit's code runs, else copies. */
function sheetsFor(owner, results) {
    const isHome = owner === document;
    prepareColours(owner);
    return results.flatMap((result) => (isHome ? result.styleSheet : copyFor(owner, result)) ?? []);
}

export { sheetsFor };
