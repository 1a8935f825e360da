import { plural } from '../i18n/plural.js';

/** English texts; see `counts.strings.ts`. */
const en = {
    layer: plural('layer', 'layers'),
    goal: plural('goal', 'goals'),
    category: plural('category', 'categories'),
    leitlinie: plural('Leitlinie', 'Leitlinien'),
    topic: plural('focus topic', 'focus topics'),
    project: plural('entry', 'entries'),
    event: plural('event', 'events'),
    actor: plural('actor', 'actors'),
    cell: plural('cell', 'cells'),
};

export { en };
