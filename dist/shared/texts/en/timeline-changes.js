import { plural } from '../../i18n/plural.js';

const en = {
    badge: { new: 'new', changed: 'changed' },
    count: {
        new: plural('en', 'new event', 'new events'),
        changed: plural('en', 'changed event', 'changed events'),
        gone: plural('en', 'event removed', 'events removed'),
    },
    sentence: (what) => `Updated since you opened this page: ${what}.`,
};

export { en };
