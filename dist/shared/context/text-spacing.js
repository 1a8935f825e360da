/**
 * Spacing of text that a reader has widened: by a style sheet of theirs, a bookmarklet or the bar of an
 * assistive service. What pages set for looks is not taken over: tight or slightly widened letters, the
 * wide ones of capitals, the usual height of lines.
 */
/**
 * What of it a widget inherits: letters and words (`spaced`), lines (`airy`). All limits are shares of
 * the size of type; the lower ones are below those of WCAG 2.2, 1.4.12 (0.12, 0.16, 1.5).
 */
function spacingOf(style) {
    const share = (size) => parseFloat(size) / parseFloat(style.fontSize) || 0;
    const letters = share(style.letterSpacing);
    const words = share(style.wordSpacing);
    const lines = share(style.lineHeight);
    const isWide = letters >= 0.05 || words >= 0.1;
    const isSpaced = isWide && letters >= 0 && words >= 0 && letters <= 0.25 && words <= 0.5;
    // Lines of a page are up to 1.7 for looks.
    const isAiry = lines > (isSpaced ? 1.45 : 1.75) && lines <= 2.6;
    return [...(isSpaced ? ['spaced'] : []), ...(isAiry ? ['airy'] : [])];
}

export { spacingOf };
