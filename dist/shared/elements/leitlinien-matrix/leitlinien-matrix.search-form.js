import { TYPING_PAUSE } from '../../controllers/voice.js';
import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { countedNote } from '../../describe/lost.js';
import { refKey } from '../../model/ref.js';
import { entryButton } from '../../parts/entry.js';
import { typeWord } from '../../describe/type-word.js';
import { nameOf } from '../../parts/text.js';
import { searchRecords } from '../../selection/search-records.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { knownPart, recordOptions, keywordOptions, isSearching, topicsOf, matching } from './leitlinien-matrix.search.js';

/** The fields of the search, and how many Leitlinien it leaves. */
function renderField({ lang }, key, chosen, options, change) {
    const { field, all } = moreStrings[lang];
    const choices = [{ value: '', label: all[key] }, ...options];
    return html `<label class="field">
    <span class="small muted">${field[key]}</span>
    <select
      name=${key}
      .value=${live(chosen)}
      @change=${({ target }) => {
        change({ [key]: target.value });
    }}
    >
      ${choices.map(({ value, label }) => html `<option value=${value} ?selected=${value === chosen}>${label}</option>`)}
    </select>
  </label>`;
}
function renderWords({ lang }, text, change) {
    return html `<label class="field words">
    <span class="small muted">${moreStrings[lang].words}</span>
    <input
      type="search"
      name="text"
      autocomplete="off"
      spellcheck="false"
      maxlength="200"
      .value=${live(text)}
      @input=${({ target }) => {
        change({ text: target.value });
    }}
    />
  </label>`;
}
/** How much is left by now, in a sentence: of the page's filter, and of the search. */
function hitWords({ lang, whole, model }, search) {
    const matches = matching(whole, search);
    const shown = [...matches].filter(({ id }) => model.find('leitlinie', id)).length;
    return `${moreStrings[lang].hits(shown, whole.feed.leitlinien.length)}.`;
}
/** By what Leitlinien come by their topics. */
const BY_TOPIC = ['projects/topic', 'projects/leitlinien'];
/** How much is left, and how the topics come about where one is chosen. */
function renderResult({ lang, whole }, { topic }, isShown) {
    const strings = moreStrings[lang];
    const { leitlinien } = whole.feed;
    const shown = leitlinien.filter(isShown).length;
    const unlinked = topic ? leitlinien.filter((each) => topicsOf(whole, each).size === 0).length : 0;
    const note = countedNote({ model: whole, lang }, ['projects'], BY_TOPIC);
    return html `<p>
    <span class="num">${strings.hits(shown, leitlinien.length)}</span>${shown === 0 ? html `. ${strings.noHits}` : nothing}${topic ? html `<span class="note muted small">${strings.topicNote(unlinked)} ${note}</span>` : nothing}
  </p>`;
}
/** More than this would not be read. */
const LIMIT = 12;
/** What else has the words: goals, topics, entries, events; each can be chosen at once. */
function renderOthers(view, text) {
    const { lang, model } = view;
    const found = searchRecords(model, text, LIMIT).filter(({ type }) => type !== 'leitlinie');
    if (found.length === 0)
        return nothing;
    return html `<div class="also">
    <p class="small muted">${moreStrings[lang].also}</p>
    <ul>
      ${repeat(found, refKey, (ref) => {
        const record = ref.type === 'cell' ? undefined : model.find(ref.type, ref.id);
        return html `<li>
          ${entryButton(view, ref, record ? nameOf(record, lang) : ref.id)}
          <span class="muted small">${typeWord(ref.type, record, lang)}</span>
        </li>`;
    })}
    </ul>
  </div>`;
}
/** The whole form. What it leaves stands in the grid below. */
function renderSearch(view, wished, isShown, wish) {
    const { lang, whole } = view;
    const search = knownPart(whole, wished);
    const { categories, goals, topics } = whole.feed;
    const change = (part) => {
        const next = { ...search, ...part };
        wish({ search: next });
        view.say(() => hitWords(view, next), 'text' in part ? TYPING_PAUSE : undefined);
    };
    const reset = (event) => {
        // The button goes away with the search: its first field takes the focus over.
        event.currentTarget.form?.querySelector('input')?.focus();
        wish({ search: {} });
    };
    const { category = '', goal = '', keyword = '', topic = '', text = '' } = search;
    return html `<form
    class="search"
    part="search"
    role="search"
    aria-label=${moreStrings[lang].form}
    @submit=${(event) => {
        event.preventDefault();
    }}
  >
    ${renderWords(view, text, change)}
    ${renderField(view, 'category', category, recordOptions(categories, lang), change)}
    ${renderField(view, 'goal', goal, recordOptions(goals, lang), change)}
    ${renderField(view, 'keyword', keyword, keywordOptions(whole, lang), change)}
    ${renderField(view, 'topic', topic, recordOptions(topics, lang), change)}
    <div class="result">
      ${renderResult(view, search, isShown)}
      ${isSearching(search)
        ? html `<button type="button" class="link" @click=${reset}>
              ${moreStrings[lang].reset}
            </button>`
        : nothing}
    </div>
    ${renderOthers(view, text)}
  </form>`;
}

export { renderSearch };
