import { catalog } from '../catalog.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    session: (n) => `${inGerman(n)}. Sitzung`,
    place: 'Ort',
    decision: 'Beschluss',
    revokes: 'Hebt auf',
    revokesPart: 'Hebt teilweise auf',
    revokedBy: 'Aufgehoben durch',
    revokedPartBy: 'Teilweise aufgehoben durch',
    actors: 'Beteiligt',
    takesPart: (name) => `mit ${name}`,
    notes: 'Hinweise',
    sources: 'Quellen',
};
const timelineStaticStrings = /* @__PURE__ */ catalog('timeline-static', de);

export { timelineStaticStrings };
