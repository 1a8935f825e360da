/**
 * German for the descriptions in `custom-elements.json`, which come from the English comments of the
 * code: here those of several elements, and with each element its own. `test/a11y/manual.unit.ts` fails where one is missing or no longer used.
 */

import { manuals } from './manuals.generated.js';

/** Of several elements, by the English wording. */
const shared: Readonly<Record<string, string>> = {
  // Attributes
  '`de` (default) or `en`; otherwise the nearest `lang` around it.':
    '`de` (Standard) oder `en`; sonst das nächste `lang` darum herum.',
  "`light` or `dark`; absent: what fits the page's ground.":
    '`light` oder `dark`; ohne Angabe das, was zum Grund der Seite passt.',
  '`own`: paper below; `none`: transparent; absent: as it fits the page.':
    '`own`: Papier darunter; `none`: durchsichtig; ohne Angabe so, wie es zur Seite passt.',
  'URL of a feed, for a page with a single widget; absent: the snapshot that ships with the kit.':
    'Adresse eines Feeds, für eine Seite mit einem einzelnen Baustein; ohne Angabe der mitgelieferte Datenstand.',
  'Id of the `fds-strategy` the widget belongs to, where it cannot be nested.':
    'Id der `fds-strategy`, zu der der Baustein gehört, wenn er nicht in ihr stehen kann.',
  // Properties
  'A parsed model, for tests and server rendering; goes before every feed.':
    'Ein gelesenes Modell, für Tests und Server; geht jedem Feed vor.',
  // Events
  'A visitor chooses something; cancelable, before it takes effect.':
    'Ein Besucher wählt etwas; abbrechbar, bevor es wirkt.',
  'The selection has changed; from a widget without `fds-strategy`.':
    'Die Auswahl hat sich geändert; von einem Baustein ohne `fds-strategy`.',
  'A feed was loaded and is shown; from a widget without `fds-strategy`.':
    'Ein Feed wurde geladen und wird gezeigt; von einem Baustein ohne `fds-strategy`.',
  'A feed could not be used, wholly or in part.':
    'Ein Feed war ganz oder teilweise nicht zu gebrauchen.',
  // Parts of what the strategy says of itself
  'The button of a thing that can be chosen.': 'Die Schaltfläche von etwas, das sich wählen lässt.',
  // Slots
  'Shown until the widget is ready, and where scripts are blocked.':
    'Zu sehen, bis der Baustein bereit ist, und wo Skripte gesperrt sind.',
  // What all widgets have in common
  'What stands there while data are on their way.': 'Was dasteht, solange Daten unterwegs sind.',
  'What stands there where data or code could not be had.':
    'Was dasteht, wenn Daten oder Code nicht zu bekommen waren.',
  'The button that tries again.': 'Die Schaltfläche, die es noch einmal versucht.',
  'A sentence above the content, about the data or the view.':
    'Ein Satz über dem Inhalt, zu den Daten oder zur Sicht.',
  'That a Land or a filter narrows the view, and the way back.':
    'Dass ein Land oder ein Filter die Sicht einschränkt, und der Weg zurück.',
  'What has been added or decided since a day.':
    'Was seit einem Tag dazukam oder beschlossen wurde.',
  'The mark of what is new.': 'Das Zeichen für Neues.',
  'The sentence that names what is chosen.': 'Der Satz, der nennt, was ausgewählt ist.',
  'The letter of a topic on its colour.': 'Der Buchstabe eines Themas auf seiner Farbe.',
  'The date of the data.': 'Der Stand der Daten.',
  'Who has put the data together.': 'Wer die Daten zusammengestellt hat.',
  'The licence of the data.': 'Die Lizenz der Daten.',
  'How much of the data could not be read.': 'Wie viel der Daten nicht lesbar war.',
  'The button of one of them.': 'Die Schaltfläche eines Werkzeugs.',
  'A link out of the widget.': 'Ein Link aus dem Baustein heraus.',
  'The button that closes the details.': 'Die Schaltfläche, die die Einzelheiten schließt.',
  'What the data say of the chosen thing, point by point.':
    'Was die Daten über das Gewählte sagen, Punkt für Punkt.',
  'Why the chosen thing exists.': 'Warum es das Gewählte gibt.',
  'What terms of the glossary mean that occur in the text.':
    'Was Begriffe der Strategie heißen, die im Text vorkommen.',
  'Whose words texts in Einfache Sprache are.': 'Von wem die Texte in Einfacher Sprache sind.',
  'What comes of the chosen thing.': 'Was aus dem Gewählten wird.',
  'Other wordings of a Leitlinie.': 'Andere Fassungen einer Leitlinie.',
  'Notes on the chosen thing.': 'Hinweise zum Gewählten.',
  'Notes and sources of one thing, folded.': 'Hinweise und Quellen zu einer Sache, zugeklappt.',
  'Ground of what is linked with the choice.': 'Grund dessen, was mit der Auswahl verknüpft ist.',
  'What a project is meant to effect, and what of it has been checked.':
    'Was ein Vorhaben bewirken soll und was davon geprüft ist.',
  'What came of the check.': 'Was die Prüfung ergab.',
  'The sources of the chosen thing.': 'Die Quellen des Gewählten.',
  "The kit's paper, where it brings its own.": 'Das Papier des Kits, wo es sein eigenes mitbringt.',
  'Colour of text on the accent.': 'Farbe von Text auf der Akzentfarbe.',
  'Colour of what asks for attention.': 'Farbe dessen, was Aufmerksamkeit braucht.',
  'Colour of the first topic.': 'Farbe des ersten Schwerpunktthemas.',
  'Colour of the second topic.': 'Farbe des zweiten Schwerpunktthemas.',
  'Colour of the third topic.': 'Farbe des dritten Schwerpunktthemas.',
  'Colour of the fourth topic.': 'Farbe des vierten Schwerpunktthemas.',
  'Colour of the fifth topic.': 'Farbe des fünften Schwerpunktthemas.',
  'Radius of corners.': 'Radius der Ecken.',
  'Font; else that of the page.': 'Schrift; sonst die der Seite.',
  'Space between letters, for readers with settings of their own.':
    'Abstand der Buchstaben, für eigene Einstellungen beim Lesen.',
  'Space between words, likewise.': 'Abstand der Wörter, ebenso.',
  'Height of lines, likewise.': 'Höhe der Zeilen, ebenso.',
  'Space between paragraphs, likewise.': 'Abstand der Absätze, ebenso.',
  // Parts
  'The whole widget.': 'Der ganze Baustein.',
  'Heading and sentence.': 'Überschrift und Satz.',
  "The widget's own heading.": 'Die eigene Überschrift.',
  'The details of what is chosen.': 'Die Einzelheiten des Gewählten.',
  'Date, source, tools.': 'Stand, Quelle, Werkzeuge.',
  'The button that takes everything back.': 'Die Schaltfläche, die alles zurücknimmt.',
  'The sentence that says what the data say.': 'Der Satz, der sagt, was die Daten sagen.',
  'The table.': 'Die Tabelle.',
  'Cite, save, print.': 'Zitieren, speichern, drucken.',
  'Date, source, licence.': 'Stand, Quelle, Lizenz.',
  'The place of the views.': 'Der Platz der Ansichten.',
  // Custom properties
  'Colour of links and of what is chosen.': 'Farbe von Links und von Gewähltem.',
  'Colour of text.': 'Farbe des Textes.',
  'Colour of secondary text.': 'Farbe von Nebentext.',
  'Colour of hairlines.': 'Farbe von Haarlinien.',
  'Ground of details and notices.': 'Grund von Einzelheiten und Hinweisen.',
  'Height that is kept free while loading.': 'Höhe, die beim Laden frei bleibt.',
  "The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own.":
    'Die Sicht eines Landes, mit Kürzel oder Namen, zum Beispiel `DE-MV`; geht der Angabe an der Strategie vor.',
  "Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2.":
    'Ebene der eigenen Überschrift, 1 bis 6; 0 für keine; alles andere zählt als 2.',
  'A day, e.g. `2025-06-26`: what was added or decided since is marked and listed.':
    'Ein Tag, etwa `2025-06-26`: Was seitdem hinzukam oder beschlossen wurde, ist markiert und aufgelistet.',
  'The filter or the Land has changed; from a widget without `fds-strategy`.':
    'Filter oder Land haben sich geändert; von einem Baustein ohne `fds-strategy`.',
};

/** All of them. */
export const german: Readonly<Record<string, string>> = Object.fromEntries(
  [shared, ...manuals.map(([, manual]) => manual.german)].flatMap((each) => Object.entries(each)),
);

/** A description in German, or as it is where there is none. */
export const inGerman = (description: string): string => german[description] ?? description;
