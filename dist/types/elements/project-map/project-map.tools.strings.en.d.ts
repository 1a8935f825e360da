/** English texts; see `project-map.tools.strings.ts`. */
import type { MapToolsStrings } from './project-map.tools.strings.js';
export declare const en: MapToolsStrings;
