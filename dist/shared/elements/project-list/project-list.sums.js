import { html } from 'lit';
import { formatNumber } from '../../i18n/format-number.js';
import { foldList } from '../../parts/fold-list.js';
import { nameOf } from '../../parts/text.js';

/** To what the entries belong, with the number of each: side by side, for they are no parts of one sum. */
/** @param noScope what is said of entries whose scope is not known */
function sumList({ model, lang }, sums, noScope) {
    const item = ({ scope, count }, index) => {
        const record = model.scopes.get(scope ?? '');
        return html `${index ? ' · ' : ''}<span
        >${record ? nameOf(record, lang) : noScope} <b>${formatNumber(count, lang)}</b></span
      >`;
    };
    return foldList(sums, (some) => html `${some.map(item)}`, { lang });
}

export { sumList };
