/** The fields of the filter, each with its label in sight. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { terms } from '../../texts/de/terms.js';
import { shortName } from '../../parts/text.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { Filter } from '../../selection/filter.js';
import {
  actorOptions,
  kindOptions,
  leitlinieOptions,
  statusOptions,
  topicOptions,
  type Option,
} from './filter.options.js';
import { filterStrings } from '../../texts/de/filter.js';

type Criterion = Exclude<keyof Filter, 'text'>;

/** Changes one criterion and keeps the others. */
function set(view: WidgetView, key: keyof Filter, value: string): void {
  view.changeFilter({ [key]: key === 'text' ? value : value || null });
}

function renderOption({ value, label }: Option, chosen: string): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;
}

interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

function renderGroup({ label, options }: OptionGroup, chosen: string): unknown {
  if (options.length === 0) return nothing;
  return html`<optgroup label=${label}>
    ${options.map((each) => renderOption(each, chosen))}
  </optgroup>`;
}

/** What a field is set to, in words: on paper there are no fields. */
function onPaper(words: string): unknown {
  return words ? html`<span class="on-paper">${words}</span>` : nothing;
}

function labelOf(
  chosen: string,
  groups: readonly { readonly options: readonly Option[] }[],
): string {
  const options = groups.flatMap((group) => group.options);
  return options.find(({ value }) => value === chosen)?.label ?? chosen;
}

function field(
  view: WidgetView,
  key: Criterion,
  options: readonly Option[],
  groups: readonly OptionGroup[] = [],
): unknown {
  const chosen = view.filter?.[key] ?? '';
  // A field that offers no choice is left out, unless it is in use: it could not be reset otherwise.
  const count = options.length + groups.reduce((sum, group) => sum + group.options.length, 0);
  if (count < 2 && !chosen) return nothing;
  const { criteria, all, pageLand } = filterStrings[view.lang];
  // Under a Land of the page's own not all are meant, even where nobody is filtered by.
  const isPageLand = key === 'land' && view.land;
  const none = isPageLand ? pageLand(shortName(isPageLand, view.lang)) : all[key];
  const change = ({ target }: Event): void => {
    set(view, key, (target as HTMLSelectElement).value);
  };
  return html`<label class="field" part="field" ?data-used=${!!chosen}>
    <span class="label">${criteria[key]}</span>
    ${onPaper(labelOf(chosen, [{ options }, ...groups]))}
    <select name=${key} .value=${live(chosen)} @change=${change}>
      ${renderOption({ value: '', label: none }, chosen)}
      ${options.map((each) => renderOption(each, chosen))}
      ${groups.map((group) => renderGroup(group, chosen))}
    </select>
  </label>`;
}

function searchField(view: WidgetView): TemplateResult {
  const change = ({ target }: Event): void => {
    set(view, 'text', (target as HTMLInputElement).value);
  };
  const words = view.filter?.text.trim() ?? '';
  return html`<label class="field search" part="field" ?data-used=${!!words}>
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

/** All fields. */
export function renderFields(view: WidgetView): TemplateResult {
  const { whole, lang } = view;
  const { laender, others } = actorOptions(whole, lang);
  const strings = filterStrings[lang];
  return html`${searchField(view)}
  ${field(
    view,
    'land',
    [],
    [
      { label: strings.laender, options: laender },
      { label: strings.others, options: others },
    ],
  )}
  ${field(view, 'topic', topicOptions(whole, lang))}
  ${field(view, 'leitlinie', leitlinieOptions(whole, lang))}
  ${field(view, 'status', statusOptions(whole, terms[lang]))}
  ${field(view, 'kind', kindOptions(whole, terms[lang]))}`;
}
