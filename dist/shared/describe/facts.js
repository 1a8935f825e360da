import { describeActor, actorFacts } from './actor.js';
import { describeEvent, eventFacts } from './event.js';
import { termOf } from './field.js';
import { describeLeitlinie, leitlinieFacts } from './leitlinie.js';
import { describeProject, projectFacts } from './project.js';
import { describeTopic, topicFacts } from './topic.js';

/** What is always told, and what else the feed says or wanted to say. */
function factsFrom(type, chosen, describe, { lang }) {
    return chosen.flatMap(([key, always]) => {
        const field = describe(key);
        const isTold = always !== undefined || field.value !== undefined || field.isLost;
        return isTold ? [{ ...field, type, term: termOf(type, key, lang) }] : [];
    });
}
/** The facts of a thing, by its type; empty for what has no fields or is not in the model. */
function factsOf(telling, { type, id }) {
    const record = type === 'cell' ? undefined : telling.model.find(type, id);
    if (!record)
        return [];
    // `find` gives the record of the very type that the case names.
    switch (type) {
        case 'leitlinie':
            return factsFrom(type, leitlinieFacts, (key) => describeLeitlinie(record, key, telling), telling);
        case 'project':
            return factsFrom(type, projectFacts, (key) => describeProject(record, key, telling), telling);
        case 'event':
            return factsFrom(type, eventFacts, (key) => describeEvent(record, key, telling), telling);
        case 'topic':
            return factsFrom(type, topicFacts, (key) => describeTopic(record, key, telling), telling);
        case 'actor':
            return factsFrom(type, actorFacts, (key) => describeActor(record, key, telling), telling);
        default:
            return [];
    }
}

export { factsOf };
