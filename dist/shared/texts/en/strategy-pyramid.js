import { inEnglish } from '../../i18n/format-number.js';

const NUMBERS_EN = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');
const en = {
    heading: 'Structure of the strategy',
    summary: (layers, whole) => {
        const subject = `${NUMBERS_EN[layers] ?? inEnglish(layers)} ${layers === 1 ? 'layer' : 'layers'}`;
        return `${subject}${whole ? ': from the common direction to the single project' : ''}.`;
    },
    topics: (n) => (n === 1 ? '1 topic' : `${inEnglish(n)} topics`),
    projects: (known, total) => {
        const noun = (total ?? known) === 1 ? 'project' : 'projects';
        return total === undefined
            ? `${inEnglish(known)} ${noun} known`
            : `${inEnglish(known)} of ${inEnglish(total)} ${noun} known`;
    },
    others: (n, besides) => `${besides ? 'In addition, ' : ''}${inEnglish(n)} ${n === 1 ? 'entry' : 'entries'}`,
    fromScopes: 'from other areas',
    moreScopes: (entries, n) => `${inEnglish(entries)} in ${n === 1 ? 'one more field' : `${inEnglish(n)} more fields`}`,
    measures: 'Building blocks',
    items: 'Contents',
    decision: 'Last decision',
    contradictions: 'Note on contradictory statements',
    selected: 'selected',
    markUnit: (n) => `1 mark = ${inEnglish(n)}`,
    asList: 'As list',
    hint: 'How to use the pyramid: choose a layer or one of its contents; the arrow keys lead through the contents.',
    empty: 'The data hold no layers of the strategy.',
    extras: 'More on this',
};

export { en };
