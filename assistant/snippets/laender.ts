/** The Land of a choice. */
import type { LandIso } from '../../src/geo/laender.types.js';
import { LAND_NAMES } from '../../src/geo/land-names.js';

/** The code of a Land, also in small letters or without the country; `undefined` for anything else. */
export function toLand(text: string): LandIso | undefined {
  const code = text.trim().toUpperCase();
  const full = code.startsWith('DE-') ? code : `DE-${code}`;
  return (Object.keys(LAND_NAMES) as LandIso[]).find((land) => land === full);
}
