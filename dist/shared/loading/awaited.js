/** What a drawing has to do without as yet: one from which nothing is missing is whole. */
let outstanding;
/** Says, in the course of a drawing, that there will be more of it once something is done. */
function awaits(work) {
    outstanding?.add(work);
}
/** Draws, and tells what is missing. */
function drawNoting(draw) {
    const outer = outstanding;
    const own = new Set();
    outstanding = own;
    try {
        return { drawn: draw(), missing: [...own] };
    }
    finally {
        outstanding = outer;
    }
}

export { awaits, drawNoting };
