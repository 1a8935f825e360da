import type { ListStrings } from '../de/project-map-list.js';

export const easy: Partial<ListStrings> = {
  caption: 'Länder und andere Stellen: welche Vorhaben sie führen und wo sie mitmachen',
  order: 'So sind die Länder geordnet:',
  byKey: 'nach ihrer amtlichen Nummer',
};
