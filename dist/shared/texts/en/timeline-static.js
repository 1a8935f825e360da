import { inEnglish } from '../../i18n/format-number.js';

const en = {
    session: (n) => `session ${inEnglish(n)}`,
    place: 'Place',
    decision: 'Decision',
    revokes: 'Revokes',
    revokedBy: 'Revoked by',
    actors: 'Involved',
    takesPart: (name) => `with ${name}`,
    notes: 'Notes',
    sources: 'Sources',
};

export { en };
