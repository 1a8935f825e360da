import { terms } from '../texts/de/terms.js';
import { describing, pageValue } from './field.js';

/** How many projects an actor leads, or takes part in. */
const projects = (part) => ({
    value: ({ id }, { model, lang }) => {
        const count = model.projectsByActor.get(id)?.[part].length ?? 0;
        return { kind: 'count', count, words: terms[lang].count.project(count) };
    },
    isLost: () => false,
});
/** What one field of an actor holds. */
const describeActor = describing({
    leads: projects('leads'),
    partners: projects('partners'),
    url: { value: ({ url }) => pageValue(url) },
});
/** The facts of the details; what is not marked is left out where the feed does not say it. */
const actorFacts = [['leads'], ['partners'], ['url']];

export { actorFacts, describeActor };
