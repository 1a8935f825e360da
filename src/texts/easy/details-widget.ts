import type { DetailsPanelStrings } from '../de/details-widget.js';

export const easy: Partial<DetailsPanelStrings> = {
  heading: 'Mehr dazu',
  empty:
    'Sie haben noch nichts gewählt. Wählen Sie auf dieser Seite etwas. Hier steht dann: Was ist das? Warum gibt es das? Was wird daraus? Woher weiß man das?',
  copyAddress: 'Den Link kopieren',
  address: 'Der Link zu dem, was Sie gewählt haben',
};
