/** What is known of a focus topic, in details. */
import type { Topic } from '../feed/feed.types.js';
import { actorsValue, describing, pageValue, type FieldOf } from './field.js';

type TopicFacts = readonly (readonly [FieldOf<'topic'>, 'always'?])[];

/** What one field of a topic holds. */
export const describeTopic = describing<Topic, 'topic'>({
  leads: { value: ({ leads }) => actorsValue(leads) },
  url: { value: ({ url }) => pageValue(url) },
});

/** The facts of the details; what is not marked is left out where the feed does not say it. */
export const topicFacts = [['leads', 'always'], ['url']] as const satisfies TopicFacts;

/** The same of what runs across the focus topics: nobody expects that it has a lead. */
export const crossTopicFacts = [['leads'], ['url']] as const satisfies TopicFacts;
