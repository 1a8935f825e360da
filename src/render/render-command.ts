/** `fds render`: a widget as HTML. What renders is fetched when it is asked for: the help needs none of it. */
import { staticNames } from '../catalogue.js';
import type { Command } from '../editors/cli/command.types.js';
import { asIs, words } from '../editors/words.js';

const FILE = words('DATEI', 'FILE');
const URL_WORD = words('ADRESSE', 'URL');

export const renderCommand: Command = {
  name: 'render',
  takes: asIs('<widget>'),
  summary: words(
    `Schreibt ein Widget als HTML. Widgets: ${staticNames.join(', ')}; davor darf „fds-“ stehen.`,
    `Writes a widget as HTML. Widgets: ${staticNames.join(', ')}; the names may begin with “fds-”.`,
  ),
  options: {
    feed: {
      type: 'string',
      value: words('FEED', 'FEED'),
      what: words(
        'der Feed: Datei, Adresse oder - für die Standardeingabe (sonst der mitgelieferte)',
        'the feed: file, address or - for standard input (else the one of this package)',
      ),
    },
    land: {
      type: 'string',
      value: asIs('DE-XX'),
      what: words(
        'die Sicht eines Landes; auch MV oder der Name',
        'the view of one Land; MV and the Land’s name will do',
      ),
    },
    since: {
      type: 'string',
      value: words('JJJJ-MM-TT', 'YYYY-MM-DD'),
      what: words(
        'nennt, was seit diesem Tag hinzukam oder beschlossen wurde',
        'lists what was added or decided since this day',
      ),
    },
    lang: {
      type: 'string',
      value: asIs('de|en'),
      what: words(
        'Sprache des Widgets und der Meldungen (sonst: Widget deutsch, Meldungen wie das System)',
        'language of widget and messages (else: the widget German, messages as the system)',
      ),
    },
    mode: {
      type: 'string',
      value: asIs('static|hydrate'),
      what: words(
        'static: reines HTML mit Stylesheet, ohne Skript (Vorgabe); hydrate: das Element mit seinem Inhalt, das Skript des Kits übernimmt es',
        'static: plain HTML with a style sheet, no script (default); hydrate: the element with its content, the kit’s script takes it over',
      ),
    },
    styles: {
      type: 'string',
      value: URL_WORD,
      what: words(
        'Adresse des Stylesheets (sonst fds-static.css oder <widget>.hydrate.css, beide in dist/static/)',
        'address of the style sheet (else fds-static.css or <widget>.hydrate.css, both in dist/static/)',
      ),
    },
    src: {
      type: 'string',
      value: URL_WORD,
      what: words(
        'Adresse des Feeds in der Seite, für --mode hydrate mit --feed',
        'address of the feed in the page, for --mode hydrate with --feed',
      ),
    },
    'heading-level': {
      type: 'string',
      value: asIs('0-6'),
      what: words(
        'Ebene der Überschrift, 0 für keine (sonst 2); mit --page 1 (Vorgabe) oder 2',
        'level of the heading, 0 for none (else 2); with --page 1 (default) or 2',
      ),
    },
    date: {
      type: 'string',
      value: words('JJJJ-MM-TT', 'YYYY-MM-DD'),
      what: words('der Tag, der als heute gilt', 'the day that counts as today'),
    },
    page: {
      type: 'boolean',
      what: words(
        'ein ganzes Dokument, nicht nur das Widget',
        'a whole document and not only the widget',
      ),
    },
    out: {
      type: 'string',
      short: 'o',
      value: FILE,
      what: words('schreibt in eine Datei', 'writes to a file'),
    },
  },
  examples: [
    'fds render timeline --feed feed.json --page -o zeitleiste.html',
    'fds render project-list --land MV --since 2025-06-26',
    'fds render leitlinien-matrix --mode hydrate --lang en',
  ],
  run: async (call, world) => (await import('./run-render.js')).runRender(call, world),
};
