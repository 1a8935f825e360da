import { inEnglish } from '../../i18n/format-number.js';
import { plural } from '../../i18n/plural.js';

const hiddenEvents = plural('en', 'other event', 'other events');
const en = {
    decisions: plural('en', 'decision', 'decisions'),
    leftOut: (shown, hidden) => `Shown: ${shown}. Left out: ${hiddenEvents(hidden)}.`,
    none: 'The data hold no decisions.',
    session: (n) => `session ${inEnglish(n)}`,
    noNumber: 'Decision number not stated',
    unreadNumber: 'Decision number not readable in the feed',
    text: 'Text of the decision',
    revokes: 'Revokes:',
    revokesPart: 'Revokes in part:',
    revokedBy: 'Revoked by:',
    revokedPartBy: 'Revoked in part by:',
    deadline: (date) => `Deadline: ${date}`,
    unknown: 'not in the data',
};

export { en };
