/** Which texts a human can read. */
/**
 * A character that leaves ink: no space, control or format character (soft hyphen, zero-width space,
 * word joiner, byte order mark), no combining mark by itself, no variation selector, no filler of
 * Hangul, no empty braille cell.
 */
const INK = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Whether there is anything to see in `text`. */
function isReadable(text) {
    const first = text.charCodeAt(0);
    // Nearly every text begins with a letter or digit of ASCII: no need to ask for properties.
    return (first > 0x20 && first < 0x7f) || INK.test(text);
}

export { isReadable };
