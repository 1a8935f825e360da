/** The page and the browser: what has nothing to do with the kit and yet decides. */
import type { PageSeen } from '../observations.types.js';
/** Facts about the page as it is now. */
export declare function seePage(): PageSeen;
