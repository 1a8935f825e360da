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
/** The sheets as `owner` can use them: Lit's own where the kit's code runs, else copies. */
function sheetsFor(owner, results) {
    const isHome = owner === document;
    return results.flatMap((result) => (isHome ? result.styleSheet : copyFor(owner, result)) ?? []);
}

export { sheetsFor };
