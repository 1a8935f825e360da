import type { FileSeen, ScriptSeen } from '../observations.types.js';
import type { PolicyWatch } from './policy-watch.js';
/** All script tags of the kit, those included which a consent manager has stopped. */
export declare function seeScripts(): ScriptSeen[];
/**
 * Files of the kit that are missing, each asked for once more.
 *
 * @param messages what browsers said when code did not come: most of them name the file
 */
export declare function seeFiles(messages: readonly string[], policy: PolicyWatch): Promise<FileSeen[]>;
