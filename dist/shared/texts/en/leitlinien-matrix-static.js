import { inEnglish } from '../../i18n/format-number.js';

const en = {
    wording: 'Wording',
    variants: 'Wordings by source',
    keywords: 'Keywords',
    where: 'Place',
    page: (page) => `page ${inEnglish(page)}`,
    noPage: 'page not stated',
    pageUnread: 'page not readable in the feed',
    notes: 'Notes',
    sources: 'Sources',
    short: 'Short form in Annex 1',
    noSource: 'no source',
};

export { en };
