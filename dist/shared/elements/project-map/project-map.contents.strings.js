const de = {
    leads: 'Führt',
    partners: 'Ist beteiligt an',
    jointly: (names) => `gemeinsam mit ${names}`,
    ledBy: (names) => `Federführung: ${names}`,
    statusUnknown: 'Status nicht angegeben',
    nothing: 'Kein Eintrag.',
    more: (n) => (n === 1 ? '1 weiterer Eintrag' : `${n} weitere Einträge`),
    organisations: 'Organisationen',
    partnersOnly: (n) => n === 1
        ? '1 Organisation ist beteiligt, ohne zu führen'
        : `${n} Organisationen sind beteiligt, ohne zu führen`,
    idle: (n) => n === 1
        ? '1 weitere Organisation in den Daten ist an keinem Eintrag beteiligt.'
        : `${n} weitere Organisationen in den Daten sind an keinem Eintrag beteiligt.`,
    back: 'Alle anderen Organisationen',
    linkedNothing: 'Mit der Auswahl ist hier kein Eintrag verknüpft.',
};
const en = {
    leads: 'Leads',
    partners: 'Takes part in',
    jointly: (names) => `jointly with ${names}`,
    ledBy: (names) => `Lead: ${names}`,
    statusUnknown: 'status not stated',
    nothing: 'No entry.',
    more: (n) => (n === 1 ? '1 more entry' : `${n} more entries`),
    organisations: 'Organisations',
    partnersOnly: (n) => n === 1
        ? '1 organisation takes part without leading'
        : `${n} organisations take part without leading`,
    idle: (n) => n === 1
        ? '1 more organisation in the data takes part in no entry.'
        : `${n} more organisations in the data take part in no entry.`,
    back: 'All other organisations',
    linkedNothing: 'No entry is linked with the selection here.',
};
const contentsStrings = { de, en };

export { contentsStrings };
