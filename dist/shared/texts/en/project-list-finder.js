import { inEnglish } from '../../i18n/format-number.js';

const en = {
    all: 'all',
    laender: 'Länder',
    others: 'Bund and other bodies',
    notPublished: 'not published',
    fields: 'Filter and display of the list',
    chips: 'Filtered by',
    text: 'Search',
    linked: 'Linked with',
    remove: 'Remove:',
    reset: 'Reset',
    perPage: 'Entries per page',
    inFeed: 'as in the data',
    direction: 'Order',
    ascending: 'ascending',
    descending: 'descending',
    onlyLinked: (n) => n === 1 ? 'Show only the linked entry' : `Show only the ${inEnglish(n)} linked entries`,
};

export { en };
