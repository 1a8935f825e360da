/**
 * The gate of both scripts: asked before any other code of the kit runs. Where it stays shut, what
 * stands between the tags stays on the page, and nothing throws.
 *
 * Written so that a browser of 2017 can read it; `rollup.config.mjs` puts it in front of the classic
 * script as it is here, so it imports nothing and holds one function.
 */
/**
 * What the page lacks that the kit cannot do without.
 *
 * @returns the name of the first thing missing; `undefined` where the kit can run
 */
export declare function findMissing(): string | undefined;
