/** English texts; see `tools.strings.ts`. */
import type { ToolsStrings } from './tools.strings.js';
export declare const en: ToolsStrings;
