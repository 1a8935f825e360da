import { describeActor, actorFacts } from './actor.js';
import { describeEvent, eventFacts } from './event.js';
import { termOf } from './field.js';
import { describeLeitlinie, leitlinieFacts } from './leitlinie.js';
import { countedNote, PARTS } from './lost.js';
import { describeProject, projectFacts } from './project.js';
import { describeTopic, topicFacts, crossTopicFacts } from './topic.js';

/** What is always told, and what else the feed says or wanted to say. */
function factsFrom(type, chosen, describe, { lang }) {
    return chosen.flatMap(([key, always]) => {
        const field = describe(key);
        const isTold = always !== undefined || field.value !== undefined || field.isLost;
        return isTold ? [{ ...field, type, term: termOf(type, key, lang) }] : [];
    });
}
/** The facts of one type of records. */
const factsBy = (type, chosen, describe) => (record, telling) => factsFrom(type, chosen, (key) => describe(record, key, telling), telling);
const ownFacts = factsBy('topic', topicFacts, describeTopic);
const crossFacts = factsBy('topic', crossTopicFacts, describeTopic);
/** By type; what is not named has no fields. */
const FACTS = {
    leitlinie: factsBy('leitlinie', leitlinieFacts, describeLeitlinie),
    project: factsBy('project', projectFacts, describeProject),
    event: factsBy('event', eventFacts, describeEvent),
    topic: (topic, telling) => (topic.cross ? crossFacts : ownFacts)(topic, telling),
    actor: factsBy('actor', actorFacts, describeActor),
};
const isDescribed = (type) => Object.hasOwn(FACTS, type);
/** What is to be said of the facts of a thing as a whole: that its totals are not the feed's. */
const factsNote = (telling, { type }) => type === 'actor' ? countedNote(telling, ['projects'], PARTS) : '';
/** The facts of a thing, by its type; empty for what has no fields or is not in the model. */
function factsOf(telling, { type, id }) {
    if (!isDescribed(type))
        return [];
    const record = telling.model.find(type, id);
    // `find` gives the record of the very type by which its facts are chosen.
    return record ? FACTS[type](record, telling) : [];
}

export { factsNote, factsOf };
