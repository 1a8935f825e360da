import type { TimelineStrings } from './timeline.strings.js';
export declare const en: TimelineStrings;
