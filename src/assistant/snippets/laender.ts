/** The 16 Länder by name, for a choice that must not wait for a feed. */
import type { LandIso } from '../../geo/laender.types.js';

/** Names by ISO 3166-2 code, in the order of the alphabet. German in every language. */
export const LAENDER: Readonly<Record<LandIso, string>> = {
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

/** The code of a Land, also in small letters or without the country; `undefined` for anything else. */
export function toLand(text: string): LandIso | undefined {
  const code = text.trim().toUpperCase();
  const full = code.startsWith('DE-') ? code : `DE-${code}`;
  return (Object.keys(LAENDER) as LandIso[]).find((land) => land === full);
}
