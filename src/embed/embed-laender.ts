/** The Länder that `land` may name, by their ISO 3166-2 codes. Their outlines are not needed here. */
import type { LandIso } from '../geo/laender.types.js';

/** Names by code, in the order of the alphabet. */
export const embedLaender: Readonly<Record<LandIso, string>> = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'DE-BE': 'Berlin',
  'DE-BB': 'Brandenburg',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg',
  'DE-HE': 'Hessen',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NI': 'Niedersachsen',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-RP': 'Rheinland-Pfalz',
  'DE-SL': 'Saarland',
  'DE-SN': 'Sachsen',
  'DE-ST': 'Sachsen-Anhalt',
  'DE-SH': 'Schleswig-Holstein',
  'DE-TH': 'Thüringen',
};

/** Name of a Land; `undefined` where the code means none. */
export function landName(code: string): string | undefined {
  return Object.hasOwn(embedLaender, code) ? embedLaender[code as LandIso] : undefined;
}
