/** The Länder by name, for what must not wait for a feed. Their outlines are not needed for it. */
import type { LandIso } from './laender.types.js';
/** German names by ISO 3166-2 code, in the order of the alphabet. */
export declare const LAND_NAMES: Readonly<Record<LandIso, string>>;
