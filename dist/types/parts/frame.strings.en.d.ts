import type { FrameStrings } from './frame.strings.js';
export declare const en: FrameStrings;
