import { unreadable, unsaid } from '../../describe/lost.js';
import { terms } from '../../texts/de/terms.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { contrastsSources } from './strategy-pyramid.contents.js';

/** The Leitlinien by goal, in the order of the feed. */
function groupByGoal({ feed }) {
    const groups = feed.goals.map((goal) => ({
        goal,
        leitlinien: feed.leitlinien.filter((leitlinie) => leitlinie.goal === goal.id),
    }));
    const rest = feed.leitlinien.filter(({ goal }) => goal === undefined);
    return rest.length > 0 ? [...groups, { goal: undefined, leitlinien: rest }] : groups;
}
/** The name of the Leitlinien without a goal: the feed gives none, or it could not be read. */
function noGoalWords(telling, leitlinien) {
    const { lang } = telling;
    const unread = `${terms[lang].type.goal} ${unreadable(lang)}`;
    return unsaid(telling, leitlinien, 'goal', itemsStrings[lang].noGoal, unread);
}
/**
 * What sources say differently about the vision and its layer: the notes of both that set sources
 * against each other. The same text in both is told once.
 */
function contradictionsOf({ vision }, { layer, isTop }) {
    if (!isTop)
        return [];
    const notes = new Map();
    for (const note of [...(vision?.notes ?? []), ...(layer.notes ?? [])]) {
        if (contrastsSources(note) && !notes.has(note.text))
            notes.set(note.text, note);
    }
    return [...notes.values()];
}
/** Notes without those that are told elsewhere. */
function notesBeside(notes, told) {
    return (notes ?? []).filter(({ text }) => told.every((note) => note.text !== text));
}

export { contradictionsOf, groupByGoal, noGoalWords, notesBeside };
