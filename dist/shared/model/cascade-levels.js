import { readWords } from '../feed/known-words.js';

/** The columns of the cascade, from the vision's goals down to those who lead. Pure. */
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
/** Reads the attribute `levels`: names of columns, in order; a column stands there once. */
function readLevels(text) {
    const { known, unknown } = readWords(text ?? '', LEVELS);
    return { levels: known.length > 0 ? known : LEVELS, unknown };
}

export { LEVELS, TYPE_OF, readLevels };
