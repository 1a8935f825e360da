/** Numbers and amounts: one way for all, in the widgets, in their static forms and in what they say. */
import { cached, LOCALES } from './intl-cache.js';
import { toMain, type Language, type MainLanguage } from './language.js';

/** Said of what is no number at all. */
const NONE = '–';

/** From here on nobody counts zeros; JavaScript writes such numbers with an exponent as well. */
const HUGE = 1e21;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** As precise as the data have it: nothing is rounded, and no digits are made up. */
const EXACT: Intl.NumberFormatOptions = { maximumFractionDigits: 20 };

const CURRENCY: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };

/** A minus that is as wide as a plus, and at which no line breaks. */
const withMinus = (text: string): string => text.replace('-', '−');

function format(key: string, lang: Language, options: Intl.NumberFormatOptions, n: number): string {
  const formatter = cached(`${key}/${lang}`, () => new Intl.NumberFormat(LOCALES[lang], options));
  // Zero has no sign.
  return withMinus(formatter.format(n + 0));
}

/** "1,5 · 10²¹" */
function formatHuge(value: number, lang: Language): string {
  const [digits, exponent = ''] = value.toExponential().split('e+');
  const power = exponent.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
  return `${format('number', lang, EXACT, Number(digits))} · 10${power}`;
}

const isHuge = (value: number): boolean => Math.abs(value) >= HUGE;

const SEPARATORS: Readonly<Record<MainLanguage, string>> = { de: '.', en: ',' };

/**
 * A whole number, written by hand: nearly all numbers here are, and the browser's formatter takes longer
 * to make than a widget to draw.
 */
const whole = (value: number, lang: Language): string =>
  (value < 0 ? '−' : '') +
  String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, SEPARATORS[toMain(lang)]);

/** An amount of whole euros. */
function wholeEuros(value: number, lang: Language): string {
  const text = whole(value, lang);
  return lang !== 'en' ? `${text}\u00a0€` : text.replace(/^−?/, '$&€');
}

/** A number with the language's separators, as precise as it is: "20.000", "12,5". */
export function formatNumber(value: number, lang: Language): string {
  if (Number.isSafeInteger(value)) return whole(value, lang);
  if (!Number.isFinite(value)) return NONE;
  return isHuge(value) ? formatHuge(value, lang) : format('number', lang, EXACT, value);
}

/** An amount of money in euros: "15.000.000 €", with cents where there are any: "12,50 €". */
export function formatEuros(value: number, lang: Language): string {
  if (!Number.isFinite(value)) return NONE;
  if (Number.isSafeInteger(value)) return wholeEuros(value, lang);
  if (isHuge(value)) return `${formatHuge(value, lang)} €`;
  return Number.isInteger(value)
    ? format('euros', lang, { ...CURRENCY, maximumFractionDigits: 0 }, value)
    : format('cents', lang, { ...CURRENCY, ...EXACT, minimumFractionDigits: 2 }, value);
}

/** A number in a German sentence. */
export const inGerman = (value: number): string => formatNumber(value, 'de');

/** A number in an English sentence. */
export const inEnglish = (value: number): string => formatNumber(value, 'en');
