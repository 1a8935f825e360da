import { inEnglish, inGerman } from '../../i18n/format-number.js';

const de = {
    leads: 'Führt',
    partners: 'Ist beteiligt an',
    jointly: (names) => `gemeinsam mit ${names}`,
    ledBy: (names) => `Federführung: ${names}`,
    statusUnknown: 'Status nicht angegeben',
    nothing: 'Kein Eintrag.',
    more: (n) => (n === 1 ? '1 weiterer Eintrag' : `${inGerman(n)} weitere Einträge`),
    organisations: 'Organisationen',
    partnersOnly: (n) => n === 1
        ? '1 Organisation ist beteiligt, ohne zu führen'
        : `${inGerman(n)} Organisationen sind beteiligt, ohne zu führen`,
    idle: (n) => n === 1
        ? '1 weitere Organisation in den Daten ist an keinem Eintrag beteiligt.'
        : `${inGerman(n)} weitere Organisationen in den Daten sind an keinem Eintrag beteiligt.`,
    toEntries: 'Zu den Einträgen',
    back: 'Alle anderen Organisationen',
    linkedNothing: 'Mit der Auswahl ist hier kein Eintrag verknüpft.',
    linkedPart: (leads, partners) => leads + partners === 0
        ? 'verknüpft'
        : `verknüpft: ${[leads > 0 && `führt ${inGerman(leads)}`, partners > 0 && `beteiligt an ${inGerman(partners)}`].filter(Boolean).join(', ')}`,
    joint: (n, of) => n === of
        ? `${n > 1 ? 'alle ' : ''}gemeinsam mit anderen`
        : `davon ${inGerman(n)} gemeinsam mit anderen`,
    together: (names) => `gemeinsam geführt: ${names}`,
    andOthers: (names, n) => `${names} und ${inGerman(n)} weiteren`,
    previous: 'Zurück',
    next: 'Weiter',
    page: (first, last, all) => `${first}–${last} von ${all}`,
    legend: {
        chosen: 'ausgewählt',
        home: 'dieses Land',
        linkedLead: 'führt Verknüpftes',
        linkedPartner: 'ist an Verknüpftem beteiligt',
        tie: 'führen gemeinsam: ein Eintrag',
    },
};
const en = {
    leads: 'Leads',
    partners: 'Takes part in',
    jointly: (names) => `jointly with ${names}`,
    ledBy: (names) => `Lead: ${names}`,
    statusUnknown: 'status not stated',
    nothing: 'No entry.',
    more: (n) => (n === 1 ? '1 more entry' : `${inEnglish(n)} more entries`),
    organisations: 'Organisations',
    partnersOnly: (n) => n === 1
        ? '1 organisation takes part without leading'
        : `${inEnglish(n)} organisations take part without leading`,
    idle: (n) => n === 1
        ? '1 more organisation in the data takes part in no entry.'
        : `${inEnglish(n)} more organisations in the data take part in no entry.`,
    toEntries: 'Go to the entries',
    back: 'All other organisations',
    linkedNothing: 'No entry is linked with the selection here.',
    linkedPart: (leads, partners) => leads + partners === 0
        ? 'linked'
        : `linked: ${[leads > 0 && `leads ${inEnglish(leads)}`, partners > 0 && `takes part in ${inEnglish(partners)}`].filter(Boolean).join(', ')}`,
    joint: (n, of) => n === of
        ? `${n > 1 ? 'all ' : ''}jointly with others`
        : `${inEnglish(n)} of them jointly with others`,
    together: (names) => `jointly led: ${names}`,
    andOthers: (names, n) => `${names} and ${inEnglish(n)} others`,
    previous: 'Back',
    next: 'Next',
    page: (first, last, all) => `${first}–${last} of ${all}`,
    legend: {
        chosen: 'selected',
        home: 'this Land',
        linkedLead: 'leads linked entries',
        linkedPartner: 'takes part in linked entries',
        tie: 'lead jointly: one entry',
    },
};
const contentsStrings = { de, en };

export { contentsStrings };
