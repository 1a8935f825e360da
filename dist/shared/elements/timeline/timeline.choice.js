import { choiceStrings } from '../../texts/de/timeline-choice.js';
import { entryState } from '../../parts/entry.js';
import { sameRef } from '../../model/ref.js';
import { joined } from './timeline.words.js';

/** What of a folded year concerns the choice: it must be seen without opening the year. */
/** In words how many entries of the year are linked, and that it holds what is chosen. */
function relationWords(view, { items }) {
    const { linkedCount, chosenInside } = choiceStrings[view.lang];
    const states = items.map(({ ref }) => entryState(view, ref));
    const linked = states.filter((state) => state === 'linked').length;
    return joined(' · ', states.includes('selected') && chosenInside, linked > 0 && linkedCount(linked));
}
/**
 * Id of the entry at which what is chosen stands: the one that the visitor has used, for several may lead
 * to the same record; else the event itself. A project that is chosen elsewhere has none, unless there is
 * no other place for its details.
 *
 * @param picked the entry that the visitor has used
 * @param anchor where details stood last
 */
function entryOf({ groups }, selection, picked, anchor) {
    const items = groups.flatMap((group) => group.items);
    const places = items.filter(({ ref }) => sameRef(ref, selection));
    const used = places.find(({ id }) => id === picked);
    const event = places.find(({ moment }) => !moment);
    return (used ?? event ?? (anchor === undefined ? places[0] : undefined))?.id;
}

export { entryOf, relationWords };
