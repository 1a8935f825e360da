import { translated } from '../translated.js';
import { inGerman } from '../../i18n/format-number.js';

const de = {
    leads: 'Federführend bei',
    partners: 'Beteiligt an',
    jointly: (names) => `gemeinsam mit ${names}`,
    ledBy: (names) => `Federführung: ${names}`,
    statusUnknown: 'Status nicht veröffentlicht',
    nothing: 'Kein Vorhaben.',
    more: (n) => (n === 1 ? '1 weiteres Vorhaben' : `${inGerman(n)} weitere Vorhaben`),
    organisations: 'Organisationen',
    partnersOnly: (n) => n === 1
        ? '1 Organisation ist beteiligt, ohne zu führen'
        : `${inGerman(n)} Organisationen sind beteiligt, ohne zu führen`,
    idle: (n) => n === 1
        ? '1 weitere Organisation in den Daten ist an keinem Vorhaben beteiligt.'
        : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Vorhaben beteiligt.`,
    toEntries: 'Zu den Vorhaben',
    back: 'Alle anderen Organisationen',
    linkedNothing: 'Mit der Auswahl ist hier kein Vorhaben verknüpft.',
    linkedPart: ({ leads, partners }, all) => `verknüpft: ${[
        leads > 0 && `${inGerman(leads)} von ${inGerman(all.leads)} federführend`,
        partners > 0 && `${inGerman(partners)} von ${inGerman(all.partners)} beteiligt`,
    ]
        .filter(Boolean)
        .join(', ')}`,
    linkedCount: (isLinked, n, of) => `${isLinked ? 'verknüpft' : 'nicht verknüpft'}: ${inGerman(n)} von ${inGerman(of)}`,
    joint: (n, of) => n === of
        ? `${n > 1 ? 'alle ' : ''}gemeinsam mit anderen`
        : `davon ${inGerman(n)} gemeinsam mit anderen`,
    together: (names) => `gemeinsam geführt: ${names}`,
    andOthers: (names, n) => `${names} und ${inGerman(n)} weiteren`,
    previous: 'Vorherige Seite',
    next: 'Nächste Seite',
    page: (first, last, all) => `${first}–${last} von ${all}`,
    legend: {
        chosen: 'ausgewählt',
        home: 'dieses Land',
        linkedLead: 'führt ein verknüpftes Vorhaben',
        linkedPartner: 'ist an einem verknüpften beteiligt',
        rest: 'nicht verknüpft, nicht gezählt',
        tie: 'führen gemeinsam: ein Vorhaben',
    },
};
const contentsStrings = /* @__PURE__ */ translated('project-map-contents', de);

export { contentsStrings };
