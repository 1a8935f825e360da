/** How large type may be so that a text fills a page and no more. Pure. */
/**
 * The size of type for a number of letters, in pt. A text takes room as the square of its size, since
 * larger letters are wider and higher; a line that does not wrap takes it as its height alone.
 */
function typeSize(range, letters) {
    const { letters: full, size, fixed, least, most } = range;
    const wrapped = ((1 - fixed) * Math.max(letters, 1)) / full;
    // How many times `size` fills the page: wrapped · x² + fixed · x = 1.
    const times = (Math.sqrt(fixed ** 2 + 4 * wrapped) - fixed) / (2 * wrapped);
    // Down to a hundredth, so that rounding never asks for more room.
    return Math.min(Math.max(Math.floor(size * times * 100) / 100, least), most);
}

export { typeSize };
