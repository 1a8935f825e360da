/** Decimal fractions as they are written, without rounding: a whole number of smallest units. Pure. */
import type { Language } from '../i18n/language.js';

/** `units` times ten to the power of minus `digits`. */
export interface Decimal {
  readonly units: bigint;
  readonly digits: number;
}

/** The digits that JavaScript writes for a number, which are those that JSON had. */
const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** Ten to the power of `digits`. */
export const power = (digits: number): bigint => 10n ** BigInt(digits);

/** A number by the digits in which it is written; nothing for what is no number. */
export function toDecimal(value: number): Decimal | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    WRITTEN.exec(String(value)) ?? [];
  if (!whole) return undefined;
  const digits = fraction.length - Number(exponent);
  const plain = BigInt(`${sign}${whole}${fraction}`);
  return digits < 0 ? { units: plain * power(-digits), digits: 0 } : { units: plain, digits };
}

/** The same number in finer units; `digits` must not be fewer than its own. */
export const unitsAt = (decimal: Decimal, digits: number): bigint =>
  decimal.units * power(digits - decimal.digits);

/** With the separator of a language and all of its digits: "21,07592". */
export function formatDecimal({ units, digits }: Decimal, lang: Language): string {
  const sign = units < 0n ? '−' : '';
  const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  return `${sign}${whole}${fraction && `${lang !== 'en' ? ',' : '.'}${fraction}`}`;
}
