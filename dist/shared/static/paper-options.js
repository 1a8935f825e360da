/**
 * The options for a static form of what a widget shows now, as the main thing of its document.
 *
 * A Land is named only where nothing else narrows: the sentence about it counts all that it has.
 */
function paperOptions({ lang, today, land, filter, noHits }) {
    const named = land && !filter ? { land: land.id } : {};
    return { lang, today, headingLevel: 1, noHits, ...named };
}

export { paperOptions };
