import { plural } from '../../i18n/plural.js';

const en = {
    layer: plural('en', 'layer', 'layers'),
    goal: plural('en', 'goal', 'goals'),
    category: plural('en', 'category', 'categories'),
    leitlinie: plural('en', 'Leitlinie', 'Leitlinien'),
    topic: plural('en', 'focus topic', 'focus topics'),
    project: plural('en', 'entry', 'entries'),
    event: plural('en', 'event', 'events'),
    actor: plural('en', 'actor', 'actors'),
    cell: plural('en', 'cell', 'cells'),
};

export { en };
