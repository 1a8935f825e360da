/** Days that people write into pages and addresses. */
/** A day that somebody writes into a page, `2025-06-26`; nothing for anything else. */
function dayIn(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const time = Date.parse(text);
    // Some browsers take 30 February for 2 March.
    const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    return isReal ? time : undefined;
}

export { dayIn };
