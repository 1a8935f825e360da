import { plural } from '../../i18n/plural.js';
import type { ChangeStrings } from '../de/timeline-changes.js';

export const en: ChangeStrings = {
  badge: { new: 'new', changed: 'changed' },
  count: {
    new: plural('en', 'new event', 'new events'),
    changed: plural('en', 'changed event', 'changed events'),
    gone: plural('en', 'event removed', 'events removed'),
  },
  sentence: (what) => `Updated since you opened this page: ${what}.`,
};
