import { inEnglish } from '../../i18n/format-number.js';

const en = {
    badge: { new: 'New', changed: 'Changed' },
    since: (day, what) => `New since ${day}: ${what}`,
    none: (day) => `Nothing has been added here since ${day}.`,
    unsaid: (day) => `The data do not say whether anything has been added since ${day}.`,
    reason: { added: 'added', decided: 'decided' },
    updated: (what) => `Updated since you came: ${what}.`,
    count: {
        new: (n) => `${inEnglish(n)} new`,
        changed: (n) => `${inEnglish(n)} changed`,
        gone: (n) => `${inEnglish(n)} removed`,
    },
    show: 'Show changes',
    goneTitle: 'No longer there',
};

export { en };
