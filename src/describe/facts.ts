/** The facts of a thing, whatever it is: the fields that its details show, in order. */
import type { Topic } from '../feed/feed.types.js';
import type { RecordTypes, Ref, RefType } from '../model/model.types.js';
import { actorFacts, describeActor } from './actor.js';
import { describeEvent, eventFacts } from './event.js';
import {
  termOf,
  type Describe,
  type DescribedField,
  type DescribedType,
  type FieldOf,
} from './field.js';
import { describeLeitlinie, leitlinieFacts } from './leitlinie.js';
import { countedNote, PARTS, type Telling } from './lost.js';
import { describeProject, projectFacts } from './project.js';
import { crossTopicFacts, describeTopic, topicFacts } from './topic.js';

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

/** The facts of one type of records. */
const factsBy =
  <T extends DescribedType>(
    type: T,
    chosen: Chosen<T>,
    describe: Describe<RecordTypes[T], T>,
  ): ((record: RecordTypes[T], telling: Telling) => readonly Fact[]) =>
  (record, telling) =>
    factsFrom(type, chosen, (key) => describe(record, key, telling), telling);

const ownFacts = factsBy('topic', topicFacts, describeTopic);
const crossFacts = factsBy('topic', crossTopicFacts, describeTopic);

/** By type; what is not named has no fields. */
const FACTS = {
  leitlinie: factsBy('leitlinie', leitlinieFacts, describeLeitlinie),
  project: factsBy('project', projectFacts, describeProject),
  event: factsBy('event', eventFacts, describeEvent),
  topic: (topic: Topic, telling: Telling) => (topic.cross ? crossFacts : ownFacts)(topic, telling),
  actor: factsBy('actor', actorFacts, describeActor),
} as const;

const isDescribed = (type: RefType): type is DescribedType => Object.hasOwn(FACTS, type);

/** What is to be said of the facts of a thing as a whole: that its totals are not the feed's. */
export const factsNote = (telling: Telling, { type }: Ref): string =>
  type === 'actor' ? countedNote(telling, ['projects'], PARTS) : '';

/** The facts of a thing, by its type; empty for what has no fields or is not in the model. */
export function factsOf(telling: Telling, { type, id }: Ref): readonly Fact[] {
  if (!isDescribed(type)) return [];
  const record = telling.model.find(type, id);
  // `find` gives the record of the very type by which its facts are chosen.
  return record ? FACTS[type](record as never, telling) : [];
}
