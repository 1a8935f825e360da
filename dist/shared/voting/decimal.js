/** The digits that JavaScript writes for a number, which are those that JSON had. */
const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
/** Ten to the power of `digits`. */
const power = (digits) => 10n ** BigInt(digits);
/** A number by the digits in which it is written; nothing for what is no number. */
function toDecimal(value) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = WRITTEN.exec(String(value)) ?? [];
    if (!whole)
        return undefined;
    const digits = fraction.length - Number(exponent);
    const plain = BigInt(`${sign}${whole}${fraction}`);
    return digits < 0 ? { units: plain * power(-digits), digits: 0 } : { units: plain, digits };
}
/** The same number in finer units; `digits` must not be fewer than its own. */
const unitsAt = (decimal, digits) => decimal.units * power(digits - decimal.digits);
/** With the separator of a language and all of its digits: "21,07592". */
function formatDecimal({ units, digits }, lang) {
    const sign = units < 0n ? '−' : '';
    const text = String(units < 0n ? -units : units).padStart(digits + 1, '0');
    const whole = text.slice(0, text.length - digits);
    const fraction = text.slice(text.length - digits);
    return `${sign}${whole}${fraction && `${lang !== 'en' ? ',' : '.'}${fraction}`}`;
}

export { formatDecimal, power, toDecimal, unitsAt };
