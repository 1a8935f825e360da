/** Words out of a list, as an attribute or an address holds them. Pure. */
/** Reads words between blanks, commas or semicolons; case does not matter. */
function readWords(text, list) {
    const words = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
    const meant = (word) => list.find((each) => each === word.toLowerCase());
    return {
        known: [...new Set(words.flatMap((word) => meant(word) ?? []))],
        unknown: words.filter((word) => !meant(word)),
    };
}

export { readWords };
