/**
 * What is known of an event: its fields, and which of them stand in details and files, in this order.
 */
import type { FeedEvent } from '../feed/feed.types.js';
import { formatNumber } from '../i18n/format-number.js';
import type { Language } from '../i18n/language.js';
import { terms } from '../texts/de/terms.js';
import { linksOf, type DecisionEnd, type DecisionLink } from '../model/decision-links.js';
import { recordTexts } from '../texts/de/records.js';
import {
  actorsValue,
  codeValue,
  dateValue,
  describing,
  recordsValue,
  recordValue,
  textValue,
  wordValue,
  type Field,
  type FieldOf,
} from './field.js';
import { decisionNumber, linkedNumber } from './decision.js';
import type { Value } from './value.js';

export type EventField = FieldOf<'event'>;

/** The numbers of decisions, each once. */
const numbersValue = (ends: readonly DecisionEnd[], lang: Language): Value | undefined => {
  const texts = [...new Set(ends.flatMap((end) => linkedNumber(end, lang) ?? []))];
  return texts.length > 0 ? { kind: 'codes', texts } : undefined;
};

type DecisionKey = 'number' | 'revokes' | 'revokesPart' | 'deadline';

/** What stands inside `decision`. */
const ofDecision = (key: DecisionKey): Pick<Field<FeedEvent>, 'isLost'> => ({
  isLost: ({ decision }, { model }) => decision !== undefined && model.isLost(decision, key),
});

/** The decisions at the other end of links of one kind; who revokes this one says so itself. */
const linkField = (
  side: keyof DecisionLink,
  { isLost }: Pick<Field<FeedEvent>, 'isLost'> = { isLost: () => false },
): Field<FeedEvent> => ({
  value: (event, { model, lang }) => numbersValue(linksOf(model, event)[side], lang),
  ...(isLost && { isLost }),
});

/** What one field of an event holds. */
export const describeEvent = describing<FeedEvent, 'event'>({
  date: { value: ({ date }) => dateValue(date) },
  status: { value: ({ status }, { lang }) => wordValue(status && terms[lang].eventStatus[status]) },
  decision: {
    value: (event, { model, lang }) => {
      const { decision } = event;
      if (!decision) return undefined;
      const number = decisionNumber({ model, lang }, event);
      return codeValue(number || recordTexts[lang].notPublished, decision.url);
    },
  },
  deadline: { value: ({ decision }) => dateValue(decision?.deadline), ...ofDecision('deadline') },
  revokes: linkField('revokes', ofDecision('revokes')),
  revokesPart: linkField('revokesPart', ofDecision('revokesPart')),
  revokedBy: linkField('revokedBy'),
  revokedPartBy: linkField('revokedPartBy'),
  body: { value: ({ body }, { model }) => recordValue(model.find('actor', body ?? '')) },
  session: {
    value: ({ session }, { lang }) =>
      session === undefined
        ? undefined
        : { kind: 'count', count: session, words: `${formatNumber(session, lang)}.` },
  },
  place: { value: (event, { lang }) => textValue(event, 'place', lang) },
  topic: { value: ({ topic }, { model }) => recordValue(model.find('topic', topic ?? '')) },
  areas: {
    value: ({ areas = [] }, { model }) =>
      recordsValue(areas.flatMap((id) => model.areas.get(id) ?? [])),
  },
  projects: {
    value: ({ projects = [] }, { model }) =>
      recordsValue(projects.flatMap((id) => model.find('project', id) ?? [])),
  },
  actors: { value: ({ actors }) => actorsValue(actors) },
});

/** The facts of the details; what is not marked is left out where the feed does not say it. */
export const eventFacts = [
  ['date', 'always'],
  ['status'],
  ['decision'],
  ['deadline'],
  ['revokes'],
  ['revokesPart'],
  ['revokedBy'],
  ['revokedPartBy'],
  ['body'],
  ['session'],
  ['place'],
  ['topic'],
  ['areas'],
  ['projects'],
  ['actors'],
] as const satisfies readonly (readonly [EventField, 'always'?])[];

/** What came to the format with version 1.1, for the places that word the rest themselves. */
export const addedEventFields = [
  'deadline',
  'revokesPart',
  'revokedPartBy',
  'body',
  'topic',
  'areas',
  'projects',
] as const satisfies readonly EventField[];
