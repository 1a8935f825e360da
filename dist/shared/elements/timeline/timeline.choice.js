import { choiceStrings } from '../../texts/de/timeline-choice.js';
import { entryState } from '../../parts/entry.js';
import { joined } from './timeline.words.js';

/** What of a folded year concerns the choice: it must be seen without opening the year. */
/** In words how many entries of the year are linked, and that it holds what is chosen. */
function relationWords(view, { items }) {
    const { linkedCount, chosenInside } = choiceStrings[view.lang];
    const states = items.map(({ id }) => entryState(view, { type: 'event', id }));
    const linked = states.filter((state) => state === 'linked').length;
    return joined(' · ', states.includes('selected') && chosenInside, linked > 0 && linkedCount(linked));
}

export { relationWords };
