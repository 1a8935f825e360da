/** The promises G01 to G24 in plain words; their ids are the same in the names of the tests. */
import type { Bilingual } from './settings.js';

/** A promise. */
export interface PromiseText {
  readonly id: string;
  readonly wording: Bilingual;
}

const wordings: readonly (readonly [de: string, en: string])[] = [
  [
    'Was im Feed steht, wird nie ausgeführt und nie als Markup, Gestaltung oder Vorlage gelesen.',
    'What a feed says is never executed, nor read as markup, style or template.',
  ],
  [
    'Links führen nur zu http und https, mit `noopener`. Alles andere wird als Text gezeigt.',
    'Links lead to http and https only, with `noopener`. Anything else is shown as text.',
  ],
  [
    'Abgefragt werden nur die angegebenen Feeds und die Dateien des Kits.',
    'Nothing is requested but the given feeds and the kit’s own files.',
  ],
  [
    'Keine Cookies, kein Speicher im Browser, keine Wiedererkennung.',
    'No cookies, no storage in the browser, no fingerprinting.',
  ],
  ['Kein Fehler erreicht Ihre Seite.', 'No exception reaches your page.'],
  [
    'Nach höchstens 10 Sekunden ist etwas Sinnvolles zu sehen: Daten, ein älterer Stand oder eine Erklärung. Nie ein endloses Laden.',
    'Within 10 seconds something meaningful is seen: data, an older state or an explanation. Never an endless spinner.',
  ],
  [
    'Schlägt eine Aktualisierung fehl, bleiben die letzten guten Daten stehen, mit ihrem Stand.',
    'Where a refresh fails, the last good data stay, with their date.',
  ],
  [
    'Ein fehlerhafter Eintrag, eine fehlerhafte Liste oder ein fehlerhafter Baustein stört die anderen nicht.',
    'One broken record, list or widget never takes others down.',
  ],
  [
    'Keine Zahl ist stillschweigend falsch: Was weggelassen wurde, wird gezählt und gesagt.',
    'No figure is silently wrong: what was left out is counted and said.',
  ],
  [
    'Speicher, Zeit und Abfragen sind begrenzt, mit genannten Grenzen.',
    'Memory, time and requests are bounded, with stated limits.',
  ],
  [
    'Je Feed und Seite eine Abfrage, gleich wie viele Bausteine. Wiederholungen sind gestreut; ist die Seite verborgen, ruht alles.',
    'One request per feed and page, however many widgets. Retries are spread; while the page is hidden, all is quiet.',
  ],
  [
    'Die Seite um den Baustein bleibt unberührt: keine globalen Stile, kein Verlauf, kein Titel.',
    'The page round the widget is not touched: no global style, no history, no title.',
  ],
  ['Globale Namen: nur die veröffentlichte Liste.', 'Global names: the published list only.'],
  [
    'Das CSS Ihrer Seite wirkt nicht hinein, außer über die beschriebenen Eigenschaften und Teile.',
    'Your page’s CSS does not get in, except through the documented properties and parts.',
  ],
  [
    'Zwei Fassungen des Kits können auf einer Seite stehen.',
    'Two copies of the kit can live on one page.',
  ],
  [
    'Strenge Content-Security-Policy: ohne `unsafe-inline`, ohne `unsafe-eval`, ohne `data:`.',
    'Strict Content-Security-Policy: no `unsafe-inline`, no `unsafe-eval`, no `data:`.',
  ],
  [
    'Reihenfolge und Zeitpunkt des Ladens sind gleichgültig.',
    'Order and time of loading do not matter.',
  ],
  [
    'Ohne Skript bleibt lesbar, was zwischen den Tags steht.',
    'Without the script, what stands between the tags stays readable.',
  ],
  [
    'Verschieben, Kopieren, Verbergen, Drucken, Vergrößern und Übersetzen schaden nicht.',
    'Moving, cloning, hiding, printing, zooming and translating do no harm.',
  ],
  [
    'Bausteine der Fassung 1 raten nicht bei einem Feed der Fassung 2. Unbekannte Zusätze werden übergangen.',
    'Widgets of version 1 never guess at a feed of version 2. Unknown additions are ignored.',
  ],
  ['Jeder Fehlerzustand ist barrierefrei.', 'Every error state is accessible.'],
  [
    'Veröffentlichte Dateien ändern sich nicht und haben Prüfsummen. Jeder kann sie Bit für Bit nachbauen.',
    'Published files never change and are hashed. Anyone can rebuild them bit for bit.',
  ],
  [
    'Im Skript steckt nur eigener Code, lit, @lit/context und Module von d3; die Stückliste ist vollständig.',
    'The script holds only our code, lit, @lit/context and modules of d3; the bill of materials is complete.',
  ],
  [
    'Welche Browser und Versionen unterstützt werden und wie Sicherheitslücken gemeldet werden, ist veröffentlicht.',
    'Which browsers and versions are supported, and how to report a vulnerability, is published.',
  ],
];

/** All promises, G01 first. */
export const promises: readonly PromiseText[] = wordings.map(([de, en], index) => ({
  id: `G${String(index + 1).padStart(2, '0')}`,
  wording: { de, en },
}));
