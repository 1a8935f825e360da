/** How people write the Länder: by code, short form or name, in German or English. Pure. */
import type { LandIso } from './laender.types.js';
/** A name by its letters: case, blanks and hyphens do not count; ä, ae and a are the same. */
export declare const lettersOf: (name: string) => string;
/** What a code may be written as: `DE-MV`, `MV`, its German and its English name. */
export declare function spellingsOf(id: string): readonly string[];
/** The code of the Land that is meant, where no feed says which there are; nothing for none. */
export declare function findLandCode(named: string): LandIso | undefined;
