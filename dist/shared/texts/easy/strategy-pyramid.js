import { inGermanWords } from '../../i18n/number-words.js';

const easy = {
    heading: 'So ist die Strategie gebaut',
    summary: (layers, whole) => `${layers === 1 ? 'Es gibt eine Ebene' : `Es gibt ${inGermanWords(layers)} Ebenen`}.${whole ? ' Oben steht das gemeinsame Ziel. Unten stehen die einzelnen Vorhaben.' : ''}`,
    fromScopes: 'aus anderen Bereichen',
    measures: 'Das gehört dazu',
    items: 'Das steht darin',
    decision: 'Zuletzt beschlossen',
    contradictions: 'Achtung: Hier sagen zwei Quellen nicht das Gleiche',
    hint: 'So geht es: Wählen Sie etwas im Bild aus. Mit den Pfeil-Tasten gehen Sie weiter.',
    asList: 'Als Liste zeigen',
    extras: 'Mehr dazu',
    empty: 'In den Daten stehen keine Ebenen.',
    selected: 'gewählt',
};

export { easy };
