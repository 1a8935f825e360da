import type { MainLanguage } from '../../src/i18n/language.js';

export interface SnippetStrings {
  readonly frameTitle: (names: string) => string;
  readonly frameLink: string;
  readonly noWidget: string;
  readonly noStatic: (names: string) => string;
  readonly piecesMissing: string;
  readonly noHash: (file: string) => string;
  readonly notes: {
    readonly pinnedUpdates: (version: string) => string;
    readonly hashVersion: (version: string) => string;
    readonly framePinned: string;
    readonly frameHeight: string;
    readonly frameNeedsCors: string;
    readonly frameScheme: string;
    readonly frameFeed: string;
    readonly staticAges: string;
    readonly staticTheme: string;
    readonly staticPinned: string;
    readonly frozenFeed: string;
    readonly lonely: string;
    readonly placeholder: string;
    readonly insecure: string;
  };
  readonly policy: {
    readonly self: (host: string) => string;
    readonly ownHost: string;
    readonly trustedTypes: string;
    readonly noInline: string;
    readonly frameOwn: string;
  };
}

const de: SnippetStrings = {
  frameTitle: (names) => `Föderale Digitalstrategie: ${names}`,
  frameLink: 'Diese Darstellung auf einer eigenen Seite öffnen',
  noWidget: 'Wählen Sie mindestens einen Baustein.',
  noStatic: (names) =>
    `Als reines HTML gibt es nicht: ${names}. Diese Bausteine antworten auf Eingaben und brauchen ein Skript. Nehmen Sie sie heraus oder wählen Sie eine andere Form.`,
  piecesMissing: 'Die Daten für das HTML sind noch nicht da.',
  noHash: (file) =>
    `Für die feste Version fehlt die Prüfsumme von ${file}: Die Datei integrity.json des Kits ist hier nicht zu lesen. Wählen Sie „immer aktuell“ oder tragen Sie die Prüfsumme aus integrity.json selbst ein.`,
  notes: {
    pinnedUpdates: (version) =>
      `Feste Version: ${version}. Verbesserungen und Sicherheitskorrekturen kommen erst, wenn Sie Adresse und Prüfsumme ändern.`,
    hashVersion: (version) =>
      `Die Prüfsumme gilt für Version ${version}. Unter der angegebenen Adresse muss genau diese Version liegen.`,
    framePinned:
      'Eine Seite im Rahmen lässt sich nicht durch eine Prüfsumme festschreiben, nur durch eine Adresse mit Versionsnummer, zum Beispiel https://HOST/fds/0.1.0/.',
    frameHeight:
      'embed-height.js passt die Höhe des Rahmens an den Inhalt an. Ohne dieses Skript gilt die Höhe im Schnipsel, und der Inhalt rollt im Rahmen.',
    frameScheme:
      'Ein Rahmen erfährt nicht, ob Ihre Seite hell oder dunkel ist; er folgt dem Gerät. Ist Ihre Seite immer hell, wählen Sie als Farbschema „hell“.',
    frameNeedsCors:
      'Der Rahmen ist abgeschottet (sandbox). Der Server des Kits muss deshalb Access-Control-Allow-Origin: * senden, auch wenn er der eigene ist.',
    frameFeed:
      'Die Adresse des Feeds ist ein Pfad. Im Rahmen gilt er auf dem Server des Kits, nicht auf dem Ihrer Seite.',
    staticAges:
      'Reines HTML aktualisiert sich nicht. Erzeugen Sie es regelmäßig neu, hier oder mit „npx fds render“.',
    staticTheme:
      'Reines HTML folgt dem Farbschema der Seite. Hell oder dunkel lässt sich nur an der Seite selbst einstellen.',
    staticPinned:
      'Das HTML steht fest, sobald Sie es einfügen. Immer aktuell oder fest ist nur die Stilvorlage.',
    frozenFeed:
      'Die Daten liegen in einem Ordner mit Versionsnummer und ändern sich dort nie. Für aktuelle Daten geben Sie die Adresse eines gepflegten Feeds an.',
    lonely:
      'Suche und Einzelheiten zeigen erst zusammen mit anderen Bausteinen ihren Nutzen: Sie wirken auf alles in demselben <fds-strategy>.',
    placeholder: 'HOST und FEEDHOST sind Platzhalter: Setzen Sie dafür Ihre Server ein.',
    insecure:
      'Die Adresse beginnt mit http:. Auf einer Seite mit https: lädt der Browser solche Dateien nicht.',
  },
  policy: {
    self: (host) =>
      `Liegt das Kit auf dem Server der Seite selbst, genügt 'self' an der Stelle von ${host}.`,
    ownHost: "'self', weil Kit und Seite auf demselben Server liegen.",
    trustedTypes:
      "Nur wenn Ihre Seite Trusted Types einschränkt, gehört lit-html in die Liste: trusted-types lit-html 'allow-duplicates'.",
    noInline:
      "Nicht nötig sind 'unsafe-inline', 'unsafe-eval', data: und weitere Server; Bilder und Schriften lädt der Baustein nicht.",
    frameOwn:
      'Was im Rahmen geladen wird, regelt die Seite im Rahmen; Ihre Seite erlaubt nur den Rahmen und das Skript für seine Höhe.',
  },
};

const en: SnippetStrings = {
  frameTitle: (names) => `Federal Digital Strategy: ${names}`,
  frameLink: 'Open this view on a page of its own',
  noWidget: 'Choose at least one widget.',
  noStatic: (names) =>
    `There is no plain HTML of: ${names}. These widgets answer to input and need a script. Leave them out or choose another form.`,
  piecesMissing: 'The data for the HTML are not there yet.',
  noHash: (file) =>
    `The hash of ${file} is missing: the kit’s integrity.json cannot be read here. Choose the floating edition, or enter the hash from integrity.json yourself.`,
  notes: {
    pinnedUpdates: (version) =>
      `Pinned to version ${version}. Improvements and security fixes arrive only when you change address and hash.`,
    hashVersion: (version) =>
      `The hash is that of version ${version}. Exactly this version has to lie at the given address.`,
    framePinned:
      'A page in a frame cannot be pinned by a hash, only by an address with a version number, such as https://HOST/fds/0.1.0/.',
    frameHeight:
      'embed-height.js fits the frame’s height to its content. Without it the height in the snippet holds, and the content scrolls inside.',
    frameScheme:
      'A frame does not learn whether your page is light or dark; it follows the device. If your page is always light, choose “light” as colour scheme.',
    frameNeedsCors:
      'The frame is sandboxed. So the kit’s server has to send Access-Control-Allow-Origin: *, even where it is your own.',
    frameFeed:
      'The feed’s address is a path. Inside the frame it holds on the kit’s server, not on that of your page.',
    staticAges:
      'Plain HTML does not update itself. Make it anew regularly, here or with “npx fds render”.',
    staticTheme:
      'Plain HTML follows the page’s colour scheme. Light or dark can only be set on the page itself.',
    staticPinned:
      'The HTML is fixed as soon as you paste it. Only the style sheet is floating or pinned.',
    frozenFeed:
      'The data lie in a folder with a version number and never change there. For current data give the address of a maintained feed.',
    lonely:
      'Search and details are of use together with other widgets: they act on everything in the same <fds-strategy>.',
    placeholder: 'HOST and FEEDHOST are placeholders: put your servers there.',
    insecure:
      'The address starts with http:. On a page with https: browsers do not load such files.',
  },
  policy: {
    self: (host) =>
      `Where the kit lies on the page’s own server, 'self' is enough in the place of ${host}.`,
    ownHost: "'self', because kit and page lie on the same server.",
    trustedTypes:
      "Only if your page restricts Trusted Types: add lit-html to the list, trusted-types lit-html 'allow-duplicates'.",
    noInline:
      "Not needed: 'unsafe-inline', 'unsafe-eval', data: and other hosts; the widgets load no images and no fonts.",
    frameOwn:
      'What is loaded inside the frame is up to the page inside; your page only allows the frame and the script for its height.',
  },
};

/** What the snippet builder says, whoever asks it. */
export const snippetStrings: Readonly<Record<MainLanguage, SnippetStrings>> = { de, en };
