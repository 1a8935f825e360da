import type { PaletteSeen } from '../observations.types.js';
/** The colours of all widgets. Puts an element into the page and takes it out in the same task. */
export declare function seePalettes(elements: readonly Element[], labels: readonly string[]): PaletteSeen[];
