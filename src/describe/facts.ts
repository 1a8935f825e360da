/** The facts of a thing, whatever it is: the fields that its details show, in order. */
import type { Actor, FeedEvent, Leitlinie, Project, Topic } from '../feed/feed.types.js';
import type { Ref } from '../model/model.types.js';
import { actorFacts, describeActor } from './actor.js';
import { describeEvent, eventFacts } from './event.js';
import { termOf, type DescribedField, type DescribedType, type FieldOf } from './field.js';
import { describeLeitlinie, leitlinieFacts } from './leitlinie.js';
import type { Telling } from './lost.js';
import { describeProject, projectFacts } from './project.js';
import { describeTopic, topicFacts } from './topic.js';

/** A fact of the details. */
export interface Fact extends DescribedField {
  readonly type: DescribedType;
  readonly term: string;
}

type Chosen<T extends DescribedType> = readonly (readonly [FieldOf<T>, 'always'?])[];

/** What is always told, and what else the feed says or wanted to say. */
function factsFrom<T extends DescribedType>(
  type: T,
  chosen: Chosen<T>,
  describe: (key: FieldOf<T>) => DescribedField,
  { lang }: Telling,
): readonly Fact[] {
  return chosen.flatMap(([key, always]): Fact[] => {
    const field = describe(key);
    const isTold = always !== undefined || field.value !== undefined || field.isLost;
    return isTold ? [{ ...field, type, term: termOf(type, key, lang) }] : [];
  });
}

/** The facts of a thing, by its type; empty for what has no fields or is not in the model. */
export function factsOf(telling: Telling, { type, id }: Ref): readonly Fact[] {
  const record = type === 'cell' ? undefined : telling.model.find(type, id);
  if (!record) return [];
  // `find` gives the record of the very type that the case names.
  switch (type) {
    case 'leitlinie':
      return factsFrom(
        type,
        leitlinieFacts,
        (key) => describeLeitlinie(record as Leitlinie, key, telling),
        telling,
      );
    case 'project':
      return factsFrom(
        type,
        projectFacts,
        (key) => describeProject(record as Project, key, telling),
        telling,
      );
    case 'event':
      return factsFrom(
        type,
        eventFacts,
        (key) => describeEvent(record as FeedEvent, key, telling),
        telling,
      );
    case 'topic':
      return factsFrom(
        type,
        topicFacts,
        (key) => describeTopic(record as Topic, key, telling),
        telling,
      );
    case 'actor':
      return factsFrom(
        type,
        actorFacts,
        (key) => describeActor(record as Actor, key, telling),
        telling,
      );
    default:
      return [];
  }
}
