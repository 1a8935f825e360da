import { nothing, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nextTask } from '../../loading/next-task.js';
import { refKey } from '../../model/ref.js';
import { entryButton } from '../../parts/entry.js';
import { typeWord } from '../../describe/type-word.js';
import { nameOf } from '../../parts/text.js';
import { prepareSearch } from '../../selection/search-text.js';
import { searchRecords } from '../../selection/search-records.js';
import { filterStrings } from '../../texts/de/filter.js';

/** What a search has found, of every type, to be chosen at once. */
/** Prepares the search; see there. */
function prepareFor({ whole }) {
    return prepareSearch(whole, nextTask, () => performance.now());
}
/** More would not be read. */
const LIMIT = 14;
/** The list of hits; nothing where no words are searched. */
function renderHits(view) {
    const found = searchRecords(view.whole, view.filter?.text ?? '', LIMIT);
    if (found.length === 0)
        return nothing;
    return html `<div class="hits" part="hits">
    <p class="label">${filterStrings[view.lang].hits}</p>
    <ul>
      ${repeat(found, refKey, (ref) => {
        const record = ref.type === 'cell' ? undefined : view.whole.find(ref.type, ref.id);
        return html `<li>
          ${entryButton(view, ref, record ? nameOf(record, view.lang) : ref.id)}
          <span class="muted small">${typeWord(ref.type, record, view.lang)}</span>
        </li>`;
    })}
    </ul>
  </div>`;
}

export { prepareFor, renderHits };
