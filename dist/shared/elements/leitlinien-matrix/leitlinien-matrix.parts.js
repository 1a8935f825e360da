import { LazyModule } from '../../loading/lazy-module.js';

/** What is fetched on need. */
const matrixParts = {
    /** Search, filters, counts, arrow keys. */
    more: new LazyModule(() => import('./leitlinien-matrix.more.js')),
    /** The second view. */
    structure: new LazyModule(() => import('./leitlinien-matrix.structure.js')),
};
/** The look of those parts that are there. */
function partSheets({ more, structure }) {
    return [more, structure].flatMap(({ module }) => module?.sheets ?? []);
}

export { matrixParts, partSheets };
