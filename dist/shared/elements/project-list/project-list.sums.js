import { DOT } from '../../i18n/no-break.js';
import { html } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { foldList } from '../../parts/fold-list.js';
import { nameOf } from '../../parts/text.js';

/** To what the entries belong, with the number of each: side by side, for they are no parts of one sum. */
const NO_BREAK = '\u00A0';
/** @param noScope what is said of entries whose scope is not known */
function sumList({ model, lang }, sums, noScope) {
    const item = ({ scope, count }, index) => {
        const record = model.scopes.get(scope ?? '');
        // No line begins with a number or a dot.
        return html `${index ? DOT : ''}<span
        >${record ? nameOf(record, lang) : noScope}${NO_BREAK}<b
          >${formatNumber(count, lang)}</b
        ></span
      >`;
    };
    return foldList(sums, (some) => html `${some.map(item)}`, { lang });
}

export { sumList };
