import { told } from '../../describe/lost.js';
import { moreStrings } from '../../texts/de/leitlinien-matrix-more.js';
import { terms } from '../../texts/de/terms.js';

/** "Ziel im Feed nicht lesbar", for what was lost of its place. */
function lostPlace(telling, leitlinie) {
    const lost = (key) => {
        const words = told(telling, leitlinie, key);
        return words && leitlinie[key] === undefined
            ? `${terms[telling.lang].type[key]} ${words}`
            : undefined;
    };
    return { category: lost('category'), goal: lost('goal') };
}
/** What a Leitlinie lacks to stand in a field. */
function lackOf(telling, leitlinie) {
    const { model, lang } = telling;
    const { category, goal } = leitlinie;
    const { noCategory, noGoal } = moreStrings[lang];
    const lost = lostPlace(telling, leitlinie);
    return [
        !model.find('category', category ?? '') && (lost.category ?? noCategory),
        !model.find('goal', goal ?? '') && (lost.goal ?? noGoal),
    ]
        .filter(Boolean)
        .join(', ');
}

export { lackOf };
