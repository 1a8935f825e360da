import { describing, pageValue, actorsValue } from './field.js';

/** What one field of a topic holds. */
const describeTopic = describing({
    leads: { value: ({ leads }) => actorsValue(leads) },
    url: { value: ({ url }) => pageValue(url) },
});
/** The facts of the details; what is not marked is left out where the feed does not say it. */
const topicFacts = [['leads', 'always'], ['url']];
/** The same of what runs across the focus topics: nobody expects that it has a lead. */
const crossTopicFacts = [['leads'], ['url']];

export { crossTopicFacts, describeTopic, topicFacts };
