/**
 * The whole kit in one classic script, for pages that allow no modules or pin it by its hash. The
 * gate (autoload/gate.ts) stands before all of it; see rollup.config.mjs.
 */
import './define.js';
