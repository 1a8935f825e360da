import { inEnglish } from '../../i18n/format-number.js';

const en = {
    session: (n) => `session ${inEnglish(n)}`,
    place: 'Place',
    decision: 'Decision',
    revokes: 'Revokes',
    revokesPart: 'Revokes in part',
    revokedBy: 'Revoked by',
    revokedPartBy: 'Revoked in part by',
    actors: 'Involved',
    takesPart: (name) => `with ${name}`,
    notes: 'Notes',
    sources: 'Sources',
};

export { en };
