const de = {
    label: 'Wirkung',
    intended: 'Angestrebte Wirkung',
    criterion: 'Gemessen an',
    checked: 'Zuletzt geprüft',
    result: 'Ergebnis',
    unknown: 'noch nicht veröffentlicht',
    silent: (own) => `Angestrebte Wirkung, Messgröße und letzte Prüfung${own ? ' (Leitlinie 4.3.4)' : ''} sind noch nicht veröffentlicht.`,
    stopped: 'Beendet',
    courage: 'Erkenntnisse offenzulegen und Sackgassen zu verlassen gehört zur Strategie (Leitlinie 4.1.7).',
    learned: 'Was daraus gelernt wurde',
};
const en = {
    label: 'Effect',
    intended: 'Intended effect',
    criterion: 'Measured by',
    checked: 'Last checked',
    result: 'Result',
    unknown: 'not published yet',
    silent: (own) => `Intended effect, criterion and last check${own ? ' (Leitlinie 4.3.4)' : ''} have not been published yet.`,
    stopped: 'Ended',
    courage: 'Being open about findings and leaving dead ends is part of the strategy (Leitlinie 4.1.7).',
    learned: 'What was learned from it',
};
const effectStrings = { de, en };

export { effectStrings };
