/** The browser, and what scripts of the page have done to it. */
import type { Check } from '../findings.types.js';
/** Judges the browser and the page's scripts. */
export declare const browser: Check;
