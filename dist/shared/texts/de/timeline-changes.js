import { plural } from '../../i18n/plural.js';
import { catalog } from '../catalog.js';

/** What newer data have brought. */
const de = {
    badge: { new: 'neu', changed: 'geändert' },
    count: {
        new: plural('de', 'neues Ereignis', 'neue Ereignisse'),
        changed: plural('de', 'geändertes Ereignis', 'geänderte Ereignisse'),
        gone: plural('de', 'Ereignis entfernt', 'Ereignisse entfernt'),
    },
    sentence: (what) => `Seit Ihrem Aufruf aktualisiert: ${what}.`,
};
const changeStrings = /* @__PURE__ */ catalog('timeline-changes', de);

export { changeStrings };
