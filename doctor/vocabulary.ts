/** What the doctor knows of the kit without its code, which may be what is missing. */
import { attributesOf, elements, type AttributeList } from '../src/catalogue.js';

/** Names of all elements, without prefix. */
export const NAMES: readonly string[] = Object.keys(elements);

/** Attributes of each element, by its name without prefix. */
export const VOCABULARY: Readonly<Record<string, AttributeList>> = Object.fromEntries(
  NAMES.map((name) => [name, attributesOf(name)]),
);

/** English names of Länder, where these are others, by ISO 3166-2 code. */
export const ENGLISH_LAENDER: Readonly<Record<string, string>> = {
  'DE-BY': 'Bavaria',
  'DE-HE': 'Hesse',
  'DE-NI': 'Lower Saxony',
  'DE-NW': 'North Rhine-Westphalia',
  'DE-RP': 'Rhineland-Palatinate',
  'DE-SN': 'Saxony',
  'DE-ST': 'Saxony-Anhalt',
  'DE-TH': 'Thuringia',
};
