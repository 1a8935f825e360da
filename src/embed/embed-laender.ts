/** The Länder that `land` may name, by their ISO 3166-2 codes. */
import type { LandIso } from '../geo/laender.types.js';
import { LAND_NAMES } from '../geo/land-names.js';

/** Name of a Land; `undefined` where the code means none. */
export function landName(code: string): string | undefined {
  return Object.hasOwn(LAND_NAMES, code) ? LAND_NAMES[code as LandIso] : undefined;
}
