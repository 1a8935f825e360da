import { RELOAD } from '../reload.js';
import type { ProjectMapStrings } from '../de/project-map.js';
import { inGerman } from '../../i18n/format-number.js';

export const easy: Partial<ProjectMapStrings> = {
  heading: 'Welches Land macht was?',
  lead: ({ projects, withLand, laender, laenderLeading }) => {
    const first = `Es gibt ${inGerman(projects)} Vorhaben. Bei ${inGerman(withLand)} davon führt ein Land.`;
    if (laender === 0) return first;
    return `${first} Von ${inGerman(laender)} ${laender === 1 ? 'Land führt' : 'Ländern führen'} ${inGerman(laenderLeading)} mindestens ein Vorhaben.`;
  },
  ownNote: (own, others) =>
    `${own ? inGerman(own) : 'Kein'} Vorhaben ${own > 1 ? 'kommen' : 'kommt'} aus der Strategie selbst.${
      others > 0 ? ' Die anderen gehören zu etwas anderem.' : ''
    }`,
  empty: 'In den Daten stehen keine Vorhaben.',
  keys: 'Mit den Pfeil-Tasten gehen Sie von Land zu Land. Mit der Eingabe-Taste wählen Sie es.',
  beside: 'Das hat keinen Ort auf der Karte',
  unpublished: 'Es ist nicht bekannt, wer führt',
  intro: 'Wählen Sie ein Land. Dann sehen Sie, was es macht.',
  hint: 'Wählen Sie ein Land. Dann sehen Sie, was es macht. Mit den Pfeil-Tasten gehen Sie von Land zu Land.',
  linkedHeading: 'Das gehört zu Ihrer Auswahl',
  mapLoading: 'Bitte warten: Die Karte kommt noch.',
  mapFailed: `Die Karte ist nicht gekommen. Sie sehen dafür Kacheln. ${RELOAD.de}`,
  viewFailed: `Das kann man jetzt nicht zeigen. ${RELOAD.de}`,
  others: 'Andere Stellen',
  noData: 'nichts bekannt',
  part: ({ leads, partners, note = '' }) =>
    `führt ${leads === 0 ? 'kein Vorhaben' : inGerman(leads)}${note}, macht mit bei ${inGerman(partners)}`,
  partOfMany: ({ leads, partners, note = '' }) =>
    `führen ${inGerman(leads)}${note}, machen mit bei ${inGerman(partners)} weiteren`,
  facts: {
    withLand: 'Ein Land führt',
    withoutLand: 'Der Bund oder eine andere Stelle führt',
    total: 'Zusammen (jedes Vorhaben einmal)',
    joint: (n) =>
      n === 1
        ? 'Bei 1 Vorhaben führen mehrere zusammen. Es zählt bei jedem davon.'
        : `Bei ${inGerman(n)} Vorhaben führen mehrere zusammen. Sie zählen bei jedem davon.`,
    scopes: 'Dazu gehören die Vorhaben',
    noScope: 'Es ist nicht bekannt, wozu sie gehören',
  },
  legend: {
    title: 'Das heißen die Zeichen',
    unit: (n) =>
      n === 1 ? 'Ein Kästchen ist 1 Vorhaben' : `Ein Kästchen ist bis zu ${inGerman(n)} Vorhaben`,
    leads: 'führt (fette Zahl)',
    partners: 'macht nur mit (Zahl mit +)',
    partner: 'führt nichts, macht aber mit',
  },
};
