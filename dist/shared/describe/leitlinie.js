import { namedSection } from './cited-place.js';
import { formatNumber } from '../i18n/format-number.js';
import { recordTexts } from '../texts/de/records.js';
import { describing, codeValue, textValue, textsValue, recordValue } from './field.js';

/** The first place of a Leitlinie whose document is known: what others add stands in the details. */
function placeOf({ sources }, { cite = [] }) {
    return cite.find(({ source }) => sources.has(source)) ?? {};
}
const wholeOf = (type) => {
    return (leitlinie, { model }) => recordValue(model.find(type, leitlinie[type] ?? ''));
};
/** Section and page in the strategy; a page that nobody has noted is said to be missing. */
function passageValue({ cite }, telling) {
    const place = cite?.[0];
    if (!place?.section)
        return undefined;
    const { onPage, noPage, pageUnread } = recordTexts[telling.lang];
    const { section, page } = place;
    const silent = telling.model.isLost(place, 'page') ? pageUnread : noPage;
    const number = page === undefined ? silent : `${onPage} ${formatNumber(page, telling.lang)}`;
    return { kind: 'passage', section: namedSection(section, telling.lang), page: number };
}
const never = () => false;
const isCiteLost = (leitlinie, { model }) => model.isLost(leitlinie, 'cite');
/** A part of the place: lost with it, or by itself. */
const isPlaceLost = (key) => (leitlinie, telling) => {
    const { model } = telling;
    return isCiteLost(leitlinie, telling) || model.isLost(placeOf(model, leitlinie), key);
};
/** What one field of a Leitlinie holds. */
const describeLeitlinie = describing({
    number: { value: ({ number }) => codeValue(number) },
    id: { value: ({ id }) => codeValue(id) },
    label: { value: (leitlinie, { lang }) => textValue(leitlinie, 'label', lang) },
    wording: {
        value: (leitlinie, { lang }) => textValue(leitlinie, 'label', lang),
        isLost: (leitlinie, { model }) => model.isLost(leitlinie, 'label'),
    },
    title: { value: (leitlinie, { lang }) => textValue(leitlinie, 'title', lang) },
    category: { value: wholeOf('category') },
    goal: { value: wholeOf('goal') },
    summary: { value: (leitlinie, { lang }) => textValue(leitlinie, 'summary', lang) },
    keywords: { value: (leitlinie, { lang }) => textsValue(leitlinie, 'keywords', lang) },
    document: {
        value: (leitlinie, { model, lang }) => {
            const source = model.sources.get(placeOf(model, leitlinie).source ?? '');
            return source && textValue(source, 'title', lang);
        },
        isLost: isCiteLost,
    },
    section: {
        value: (leitlinie, { model }) => codeValue(placeOf(model, leitlinie).section),
        isLost: isPlaceLost('section'),
    },
    page: {
        value: (leitlinie, { model, lang }) => {
            const { page } = placeOf(model, leitlinie);
            return page === undefined
                ? undefined
                : { kind: 'count', count: page, words: formatNumber(page, lang) };
        },
        isLost: isPlaceLost('page'),
    },
    passage: { value: passageValue, isLost: never },
});
/** The facts of the details; what is not marked is left out where the feed does not say it. */
const leitlinieFacts = [
    ['passage'],
    ['wording', 'always'],
    ['category', 'always'],
    ['goal', 'always'],
    ['keywords'],
];

export { describeLeitlinie, leitlinieFacts };
