import { formatNumber } from '../i18n/format-number.js';
import { terms } from '../texts/de/terms.js';
import { linksOf } from '../model/decision-links.js';
import { recordTexts } from '../texts/de/records.js';
import { describing, actorsValue, textValue, codeValue, wordValue, dateValue } from './field.js';
import { told } from './lost.js';

/** The numbers of decisions, each once. */
const numbersValue = (ends) => {
    const texts = [...new Set(ends.flatMap(({ number }) => number ?? []))];
    return texts.length > 0 ? { kind: 'codes', texts } : undefined;
};
/** What stands inside `decision`. */
const ofDecision = (key) => ({
    isLost: ({ decision }, { model }) => decision !== undefined && model.isLost(decision, key),
});
/** What one field of an event holds. */
const describeEvent = describing({
    date: { value: ({ date }) => dateValue(date) },
    status: { value: ({ status }, { lang }) => wordValue(status && terms[lang].eventStatus[status]) },
    decision: {
        value: ({ decision }, { model, lang }) => {
            if (!decision)
                return undefined;
            const { number, url } = decision;
            const unnamed = told({ model, lang }, decision, 'number') || recordTexts[lang].notPublished;
            return codeValue(number ?? unnamed, url);
        },
    },
    revokes: {
        value: (event, { model }) => numbersValue(linksOf(model, event).revokes),
        ...ofDecision('revokes'),
    },
    revokedBy: {
        value: (event, { model }) => numbersValue(linksOf(model, event).revokedBy),
        isLost: () => false,
    },
    session: {
        value: ({ session }, { lang }) => session === undefined
            ? undefined
            : { kind: 'count', count: session, words: `${formatNumber(session, lang)}.` },
    },
    place: { value: (event, { lang }) => textValue(event, 'place', lang) },
    actors: { value: ({ actors }) => actorsValue(actors) },
});
/** The facts of the details; what is not marked is left out where the feed does not say it. */
const eventFacts = [
    ['date', 'always'],
    ['status'],
    ['decision'],
    ['revokes'],
    ['revokedBy'],
    ['session'],
    ['place'],
    ['actors'],
];

export { describeEvent, eventFacts };
