import { formatNumber } from '../i18n/format-number.js';
import { terms } from '../texts/de/terms.js';
import { linksOf } from '../model/decision-links.js';
import { recordTexts } from '../texts/de/records.js';
import { describing, actorsValue, recordsValue, recordValue, textValue, dateValue, codeValue, wordValue } from './field.js';
import { decisionNumber, linkedNumber } from './decision.js';

/** The numbers of decisions, each once. */
const numbersValue = (ends, lang) => {
    const texts = [...new Set(ends.flatMap((end) => linkedNumber(end, lang) ?? []))];
    return texts.length > 0 ? { kind: 'codes', texts } : undefined;
};
/** What stands inside `decision`. */
const ofDecision = (key) => ({
    isLost: ({ decision }, { model }) => decision !== undefined && model.isLost(decision, key),
});
/** The decisions at the other end of links of one kind; who revokes this one says so itself. */
const linkField = (side, { isLost } = { isLost: () => false }) => ({
    value: (event, { model, lang }) => numbersValue(linksOf(model, event)[side], lang),
    ...(isLost && { isLost }),
});
/** What one field of an event holds. */
const describeEvent = describing({
    date: { value: ({ date }) => dateValue(date) },
    status: { value: ({ status }, { lang }) => wordValue(status && terms[lang].eventStatus[status]) },
    decision: {
        value: (event, { model, lang }) => {
            const { decision } = event;
            if (!decision)
                return undefined;
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
        value: ({ session }, { lang }) => session === undefined
            ? undefined
            : { kind: 'count', count: session, words: `${formatNumber(session, lang)}.` },
    },
    place: { value: (event, { lang }) => textValue(event, 'place', lang) },
    topic: { value: ({ topic }, { model }) => recordValue(model.find('topic', topic ?? '')) },
    areas: {
        value: ({ areas = [] }, { model }) => recordsValue(areas.flatMap((id) => model.areas.get(id) ?? [])),
    },
    projects: {
        value: ({ projects = [] }, { model }) => recordsValue(projects.flatMap((id) => model.find('project', id) ?? [])),
    },
    actors: { value: ({ actors }) => actorsValue(actors) },
});
/** The facts of the details; what is not marked is left out where the feed does not say it. */
const eventFacts = [
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
];
/** What came to the format with version 1.1, for the places that word the rest themselves. */
const addedEventFields = [
    'deadline',
    'revokesPart',
    'revokedPartBy',
    'body',
    'topic',
    'areas',
    'projects',
];

export { addedEventFields, describeEvent, eventFacts };
