import { inEnglish } from '../../i18n/format-number.js';

const en = {
    heading: 'Leitlinien by goal and category',
    lead: (leitlinien, categories, goals) => `Annex 1 of the strategy: ${inEnglish(leitlinien)} ${leitlinien === 1 ? 'Leitlinie' : 'Leitlinien'}${categories && goals ? ` in ${inEnglish(categories)} ${categories === 1 ? 'category' : 'categories'}, arranged by ${inEnglish(goals)} ${goals === 1 ? 'goal' : 'goals'}` : ''}.`,
    caption: 'Leitlinien: rows are categories, columns are goals',
    corner: 'Category',
    of: 'of',
    emptyCell: 'No Leitlinie in the annex',
    noneKnown: 'No Leitlinie assigned',
    noHit: 'No matches',
    empty: 'The data hold no Leitlinien.',
    search: 'Search and filter',
    tally: 'Count entries',
    views: 'View',
    hint: 'How to use the table: choose a Leitlinie, goal or category; the arrow keys lead from field to field.',
    view: { matrix: 'Table', structure: 'Groups' },
};

export { en };
