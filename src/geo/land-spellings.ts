// SPDX-License-Identifier: EUPL-1.2

/** How people write the Länder: by code, short form or name, in German or English. Pure. */
import type { LandIso } from './laender.types.js';
import { LAND_NAMES } from './land-names.js';

/** English names, for feeds that have none; the others are the same in both languages. */
const ENGLISH_NAMES: Readonly<Partial<Record<LandIso, string>>> = {
  'DE-BY': 'Bavaria',
  'DE-HE': 'Hesse',
  'DE-MV': 'Mecklenburg-Western Pomerania',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
};

/** A name by its letters: case, blanks and hyphens do not count; ä, ae and a are the same. */
export const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z]/g, '')
    .replace(/([aou])e/g, '$1');

const isLandIso = (code: string): code is LandIso => Object.hasOwn(LAND_NAMES, code);

/** What a code may be written as: `DE-MV`, `MV`, its German and its English name. */
export function spellingsOf(id: string): readonly string[] {
  const code = id.toUpperCase();
  const names = isLandIso(code) ? [LAND_NAMES[code], ENGLISH_NAMES[code]] : [];
  return [code, code.replace(/^DE-/, ''), ...names].filter((each) => each !== undefined);
}

/** The code of the Land that is meant, where no feed says which there are; nothing for none. */
export function findLandCode(named: string): LandIso | undefined {
  const letters = lettersOf(named);
  const codes = Object.keys(LAND_NAMES).filter(isLandIso);
  return codes.find((code) => spellingsOf(code).some((each) => lettersOf(each) === letters));
}
