/** What loading a feed needs and gives: known to the whole page, while the code comes on need. */
/** Headers and body together must be here within this time, in milliseconds. */
const LOAD_TIMEOUT = 10_000;
/** After this time without data a widget says that it takes longer, in milliseconds. */
const SLOW_AFTER = 3000;
/** What an error says, in whatever language. Anything can be thrown, and not everything has a text. */
function messageOf(error) {
    try {
        return error instanceof Error ? error.message : String(error);
    }
    catch {
        return 'unknown error';
    }
}

export { LOAD_TIMEOUT, SLOW_AFTER, messageOf };
