import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { shortName } from '../../parts/text.js';
import { CRITERION_KEYS } from '../../selection/criteria.js';
import { criteriaTexts } from '../../texts/de/criteria.js';
import { optionsOf } from './filter.options.js';
import { filterStrings } from '../../texts/de/filter.js';

/** The fields of the filter, each with its label in sight. */
/** Changes one criterion and keeps the others. */
function set(view, key, value) {
    view.changeFilter({ [key]: key === 'text' ? value : value || null });
}
function renderOption({ value, label }, chosen) {
    return html `<option value=${value} ?selected=${value === chosen}>${label}</option>`;
}
function renderGroup({ label, options }, chosen) {
    if (options.length === 0)
        return nothing;
    const list = options.map((each) => renderOption(each, chosen));
    return label === undefined ? list : html `<optgroup label=${label}>${list}</optgroup>`;
}
/** What a field is set to, in words: on paper there are no fields. */
function onPaper(words) {
    return words ? html `<span class="on-paper">${words}</span>` : nothing;
}
function field(view, key) {
    const { whole, lang } = view;
    const chosen = view.filter?.[key] ?? '';
    const groups = optionsOf(whole, key, lang);
    const options = groups.flatMap((group) => group.options);
    // A field that offers no choice is left out, unless it is in use: it could not be reset otherwise.
    if (options.length < 2 && !chosen)
        return nothing;
    const { name, all } = criteriaTexts[lang][key];
    // Under a Land of the page's own not all are meant, even where nobody is filtered by.
    const pageLand = key === 'land' && view.land;
    const none = pageLand ? filterStrings[lang].pageLand(shortName(pageLand, lang)) : all;
    const label = options.find(({ value }) => value === chosen)?.label ?? chosen;
    const change = ({ target }) => {
        set(view, key, target.value);
    };
    return html `<label class="field" part="field" ?data-used=${!!chosen}>
    <span class="label">${name}</span>
    ${onPaper(label)}
    <select name=${key} .value=${live(chosen)} @change=${change}>
      ${renderOption({ value: '', label: none }, chosen)}
      ${groups.map((group) => renderGroup(group, chosen))}
    </select>
  </label>`;
}
function searchField(view) {
    const change = ({ target }) => {
        set(view, 'text', target.value);
    };
    const words = view.filter?.text.trim() ?? '';
    return html `<label class="field search" part="field" ?data-used=${!!words}>
    <span class="label">${filterStrings[view.lang].search}</span>
    ${onPaper(words)}
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${live(view.filter?.text ?? '')}
      @input=${change}
    />
  </label>`;
}
/** The order of the fields: what most visitors look for comes first. */
const ORDER = ['land', 'topic', 'leitlinie'];
const FIELDS = [...new Set([...ORDER, ...CRITERION_KEYS])];
/** All fields. */
function renderFields(view) {
    return html `${searchField(view)} ${FIELDS.map((key) => field(view, key))}`;
}

export { renderFields };
