/** What the manual says of it. */
import { keyRow, type ElementManual } from '../../element-manual.js';

export const projectMapManual: ElementManual = {
  keyboard: [
    keyRow(
      '← ↑ → ↓',
      '← ↑ → ↓',
      'zum nächsten Land in dieser Richtung; die Karte ist ein einziger Tab-Halt, ebenso die Stellen ohne Ort',
      'to the nearest Land in that direction; the map is a single tab stop, as are the bodies without a place',
    ),
    keyRow(
      'Pos1 / Ende',
      'Home / End',
      'zum ersten oder letzten Land',
      'to the first or last Land',
    ),
    keyRow(
      'Esc',
      'Esc',
      'nimmt die Auswahl zurück, danach schließt es das geöffnete Land',
      'takes the choice back, then closes the open Land',
    ),
  ],
  print: {
    de: 'Mit der Seite wird gedruckt, was zu sehen ist. „Drucken“ in der Fußzeile gibt Karte und alle Orte mit ihren Einträgen aus.',
    en: 'With the page, what is seen is printed. “Print” in the footer gives the map and all places with their entries.',
  },
  values: {
    map: { de: 'Karte', en: 'Map' },
    tiles: { de: 'Kacheln', en: 'Tiles' },
    list: { de: 'Liste', en: 'List' },
  },
  german: {
    'What is shown: `map`, `tiles` or `list`. The visitor may switch. Without it there is the map where the widget is wide, and the tiles where it is narrow; with `map` it is the map there, too.':
      'Was zu sehen ist: `map`, `tiles` oder `list`. Besucher können wechseln. Ohne Angabe steht dort die Karte, wo es breit ist, und Kacheln, wo es schmal ist; mit `map` auch dort die Karte.',
    'The source of the outlines.': 'Die Quelle der Umrisse.',
    'Picture, places beside it and panel.': 'Bild, Orte daneben und Feld darunter.',
    'The map with its numbers; without `view`, the tiles where the widget is narrow.':
      'Die Karte mit ihren Zahlen; ohne `view` die Kacheln, wo es schmal ist.',
    'The outline of a Land.': 'Der Umriss eines Landes.',
    'The grid of tiles, where they are asked for.': 'Das Raster der Kacheln, wo sie verlangt sind.',
    'The list.': 'Die Liste.',
    'The button of a Land or another place.':
      'Die Schaltfläche eines Landes oder eines anderen Ortes.',
    'The meaning of squares, numbers, hatching and fills.':
      'Die Bedeutung von Kästchen, Zahlen, Schraffur und Füllung.',
    'The places beside the map.': 'Die Orte neben der Karte.',
    'The projects of the open place, or the overview.':
      'Die Vorhaben des geöffneten Ortes oder der Überblick.',
    'A project that can be chosen.': 'Ein wählbares Vorhaben.',
    'The buttons that switch between map, tiles and list.':
      'Die Schaltflächen zwischen Karte, Kacheln und Liste.',
    'Colour of secondary text and of borders on the map.':
      'Farbe von Nebentext und von Grenzen auf der Karte.',
    'Colour of the Länder.': 'Farbe der Länder.',
  },
};
