import { inEnglish, inGerman } from '../../i18n/format-number.js';

const de = {
    session: (n) => `${inGerman(n)}. Sitzung`,
    place: 'Ort',
    decision: 'Beschluss',
    revokes: 'Hebt auf',
    revokedBy: 'Aufgehoben durch',
    actors: 'Beteiligt',
    takesPart: (name) => `mit ${name}`,
    notes: 'Hinweise',
    sources: 'Quellen',
};
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
const timelineStaticStrings = { de, en };

export { timelineStaticStrings };
