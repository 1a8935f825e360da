import { plural } from '../../i18n/plural.js';
import { inEnglish } from '../../i18n/format-number.js';
import { RELOAD } from '../reload.js';

const en = {
    heading: 'Projects and products',
    lead: (n, own) => `${own ? inEnglish(own) : 'None'} of ${plural('en', 'entry', 'entries')(n)} ${own > 1 ? 'were' : 'was'} decided by the strategy itself. Each entry says what it belongs to.`,
    empty: 'The data hold no entries.',
    sortBy: 'Sort by',
    dashMeans: '“–” means: not published.',
    absentMeans: 'What an entry does not show is not published.',
    more: (n) => `and ${inEnglish(n)} more`,
    sums: 'By what they belong to:',
    search: 'Search the list',
    filters: 'Filter and display',
    failed: `Search and sorting could not be loaded. ${RELOAD.en}`,
    found: (n, all, one) => `${n === all ? n : `${n} of ${all}`} ${one ? 'entry' : 'entries'}`,
    page: (n, count) => `page ${n} of ${count}`,
    sorted: (column, descending) => column === undefined
        ? 'Order as in the data.'
        : `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
    printed: 'Only this page of the list is printed.',
    pages: 'Pages of the list',
    previous: 'Previous page',
    next: 'Next page',
    none: 'No entry matches.',
};

export { en };
