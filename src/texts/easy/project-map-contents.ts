import type { ContentsStrings } from '../de/project-map-contents.js';

export const easy: Partial<ContentsStrings> = {
  leads: 'Hier führt es',
  partners: 'Hier macht es mit',
  statusUnknown: 'nicht bekannt, wie es steht',
  nothing: 'Es gibt kein Vorhaben.',
  toEntries: 'Zu den Vorhaben gehen',
  back: 'Alle anderen Stellen',
  linkedNothing: 'Zu Ihrer Auswahl gehört hier kein Vorhaben.',
};
