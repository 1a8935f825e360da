// The runner clones what a failed test has found, and a node or a function cannot be cloned: the file
// would "not finish", and nobody learn which test has failed. So such things go as words.
const LONGEST = 300;

function cloneAsWords(longest) {
  const clone = globalThis.structuredClone;
  const seen = new Set();
  const asWords = (key, value) => {
    if (value instanceof Node) return (value.outerHTML ?? value.nodeName).slice(0, longest);
    if (typeof value === 'function' || typeof value === 'symbol') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '[again]';
    seen.add(value);
    return value;
  };
  globalThis.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch (error) {
      // Tests of cloning itself get the error that they expect.
      if (value?.type !== 'wtr-session-finished') throw error;
      seen.clear();
      return JSON.parse(JSON.stringify(value, asWords));
    }
  };
}

/** The source of a script that has to run before the tests of a page. */
export const readableFailuresScript = `(${cloneAsWords})(${LONGEST});`;
