/** Numbers and amounts of money as people write them. */
import { asIs, words, type Words } from '../words.js';
import { plainLine } from './letters.js';
import type { Reading } from './read.types.js';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/(?:mrd|milliarden?|bn|billion)\.?$/i, 1e9],
  [/(?:mio|million(?:en)?|m)\.?$/i, 1e6],
  [/(?:tsd|tausend|thousand|t|k)\.?$/i, 1e3],
];

const decision = (text: string, value: number): Words =>
  words(`„${text}“ als ${String(value)} gelesen`, `“${text}” read as ${String(value)}`);

/** A number without a unit, and whether its separators left a choice. */
function digits(text: string): { readonly value: number; readonly isOpen: boolean } | undefined {
  const compact = text.replace(/(?<=\d)[ '](?=\d{3}(?:\D|$))/g, '');
  const german = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
  const english = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  if (/^[+-]?\d+(?:,\d+)?(?:e[+-]?\d+)?$/i.test(compact)) {
    return { value: Number(compact.replace(',', '.')), isOpen: false };
  }
  if (german.test(compact)) {
    const value = Number(compact.replaceAll('.', '').replace(',', '.'));
    // 1.500 may be one and a half to somebody; 1.500.000 and 1.500,00 are not.
    return { value, isOpen: !compact.includes(',') && compact.split('.').length === 2 };
  }
  if (english.test(compact)) return { value: Number(compact.replaceAll(',', '')), isOpen: true };
  if (/^[+-]?\d+\.\d+(?:e[+-]?\d+)?$/i.test(compact))
    return { value: Number(compact), isOpen: false };
  return undefined;
}

/** The part of a text that is a number; all of it is no suggestion. */
const suggest = (part: string | undefined, line: string): { readonly suggestion?: Words } =>
  part === undefined || part === line ? {} : { suggestion: asIs(part) };

const EXPECTED = words('eine Zahl wie 29 oder 1,98', 'a number such as 29 or 1,98');

/** Reads a number with German separators, or English ones where they can be nothing else. */
export function readNumber(text: string): Reading<number> {
  const line = plainLine(text).replace(/^-\s/, '-');
  const found = digits(line);
  if (!found || !Number.isFinite(found.value)) {
    const [part] = /\d[\d.,]*/.exec(line) ?? [];
    return { expected: EXPECTED, ...suggest(part, line) };
  }
  const { value, isOpen } = found;
  return { value, ...(isOpen && { decision: decision(text.trim(), value) }) };
}

const MONEY = words(
  'ein Betrag in Euro wie 1.500.000 oder 15 Mio. €',
  'an amount in euros such as 1.500.000 or 15 Mio. €',
);

/** Reads an amount of euros: `15 Mio. €`, `1.500.000,00`, `500 TEUR`. No other currency. */
export function readMoney(text: string): Reading<number> {
  const line = plainLine(text);
  const bare = line.replace(/€|\beuros?\b|\bEUR\b|(?<=\bT)EUR\b|(?<=T)€/gi, '').trim();
  const rough = /^(?:ca\.?|circa|rund|etwa|about)\s+/i;
  const isRough = rough.test(bare);
  const plain = bare.replace(rough, '').replace(/,(?:-+|–)$/, '');
  const scale = SCALES.find(([pattern]) => pattern.test(plain));
  const number = scale ? plain.replace(scale[0], '').trim() : plain;
  const found = digits(number);
  if (!found || !Number.isFinite(found.value)) {
    const [part] = /\d[\d.,]*(?:\s?(?:Mio|Mrd|Tsd)\.?)?/i.exec(line) ?? [];
    return { expected: MONEY, ...suggest(part?.trim(), line) };
  }
  const value = scale ? Number((found.value * scale[1]).toPrecision(15)) : found.value;
  const isOpen = isRough || scale !== undefined || found.isOpen;
  return { value, ...(isOpen && { decision: decision(text.trim(), value) }) };
}
