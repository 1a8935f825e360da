import { translated } from '../translated.js';
import { counts } from './counts.js';

const de = {
    type: {
        layer: 'Ebene der Strategie',
        goal: 'Ziel',
        category: 'Handlungsebene',
        leitlinie: 'Leitlinie',
        topic: 'Schwerpunktthema',
        project: 'Vorhaben',
        event: 'Ereignis',
        actor: 'Beteiligte',
        cell: 'Feld in Anhang 1',
    },
    count: counts.de,
    projectKind: {
        project: 'Projekt',
        programme: 'Programm',
        product: 'Produkt',
        standard: 'Standard',
        service: 'Dienst',
        body: 'Gremium',
    },
    projectStatus: {
        planned: 'geplant',
        running: 'läuft',
        done: 'abgeschlossen',
        stopped: 'beendet',
    },
    eventKind: {
        decision: 'Beschluss',
        session: 'Sitzung',
        workshop: 'Workshop',
        publication: 'Veröffentlichung',
        milestone: 'Meilenstein',
        meeting: 'Klausur, Treffen',
    },
    eventStatus: { done: 'erfolgt', planned: 'geplant', unconfirmed: 'geplant, nicht bestätigt' },
    actorKind: { land: 'Land', bund: 'Bund', organisation: 'Organisation' },
    editorial: 'redaktionell zugeordnet',
    official: 'amtlich belegt',
};
const terms = /* @__PURE__ */ translated('terms', de);

export { terms };
