/** All columns, in the order in which they stand without `levels`. */
const LEVELS = ['goal', 'leitlinie', 'topic', 'project', 'lead'];
/** The type of the records of a column. */
const TYPE_OF = {
    goal: 'goal',
    leitlinie: 'leitlinie',
    topic: 'topic',
    project: 'project',
    lead: 'actor',
};
const isLevel = (word) => LEVELS.includes(word);
/**
 * Reads the attribute `levels`: names of columns, in order, between blanks or commas; case does not
 * matter, and a column stands there once.
 */
function readLevels(text) {
    const words = (text ?? '').split(/[\s,;]+/).filter(Boolean);
    const levels = [...new Set(words.map((word) => word.toLowerCase()).filter(isLevel))];
    const unknown = [...new Set(words.filter((word) => !isLevel(word.toLowerCase())))];
    return { levels: levels.length > 0 ? levels : LEVELS, unknown };
}

export { LEVELS, TYPE_OF, readLevels };
