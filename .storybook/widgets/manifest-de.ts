/**
 * German for the descriptions in `custom-elements.json`, which come from the English comments of the
 * code. `test/a11y/manual.unit.ts` fails where one is missing or no longer used.
 */

/** German by the English wording. */
export const german: Readonly<Record<string, string>> = {
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
  'What is shown: `matrix` (default) or `structure`, the groups. The visitor may switch.':
    'Was zu sehen ist: `matrix` (Standard) oder `structure`, die Gruppen. Besucher können wechseln.',
  'What is shown: `map`, `tiles` or `list`. The visitor may switch. Without it there is the map where the widget is wide, and the tiles where it is narrow; with `map` it is the map there, too.':
    'Was zu sehen ist: `map`, `tiles` oder `list`. Besucher können wechseln. Ohne Angabe steht dort die Karte, wo es breit ist, und Kacheln, wo es schmal ist; mit `map` auch dort die Karte.',
  '`de` (default) or `en`, for all widgets inside.':
    '`de` (Standard) oder `en`, für alle Bausteine darin.',
  'URL of a feed; absent: the snapshot that ships with the kit.':
    'Adresse eines Feeds; ohne Angabe der mitgelieferte Datenstand.',
  'Seconds between re-fetches while the page is visible; 0 for never, at least 30.':
    'Sekunden zwischen zwei Abfragen, solange die Seite zu sehen ist; 0 für nie, sonst mindestens 30.',
  "Keeps choice and filters in the page's fragment as `#fds=…`, so that a view can be sent on. One strategy of a page should have it.":
    'Hält Auswahl und Filter als `#fds=…` in der Adresse der Seite, damit eine Ansicht weitergegeben werden kann. Nur eine Strategie je Seite sollte es haben.',
  '`list`, `axis` or `table`; otherwise the axis where there is room for it, else the list.':
    '`list`, `axis` oder `table`; ohne Angabe die Achse, wo Platz ist, sonst die Liste.',
  '`even` (default): one entry after the other; `scale`: with an axis true to time above them.':
    '`even` (Standard): ein Eintrag nach dem anderen; `scale`: mit maßstäblicher Zeitachse darüber.',
  'The columns, in order: `goal leitlinie topic project lead` (default), or some of them.':
    'Die Spalten der Reihe nach: `goal leitlinie topic project lead` (Standard) oder einige davon.',
  'Kind of decision to begin with: `decision` (default), `standard`, `network`, `other` or `recommendation`.':
    'Art der Entscheidung zu Beginn: `decision` (Beschluss, Standard), `standard` (IT-Standard), `network` (Verbindungsnetz), `other` (übriger Beschluss) oder `recommendation` (Empfehlung).',
  "Id of the share key to begin with, as in the feed; absent: the feed's first.":
    'Id des Verteilungsschlüssels zu Beginn, wie im Feed; ohne Angabe der erste des Feeds.',
  'How much is seen at once: `compact` (default), headings with a sentence each that open in place, or `full`.':
    'Wie viel zugleich zu sehen ist: `compact` (Standard), Überschriften mit je einem Satz zum Aufklappen, oder `full`, alles.',
  // Properties
  'A parsed model, for tests and server rendering; goes before every feed.':
    'Ein gelesenes Modell, für Tests und Server; geht jedem Feed vor.',
  'What is chosen; a page may set it. What the feed does not have cannot be chosen.':
    'Was gewählt ist; die Seite darf es setzen. Was der Feed nicht enthält, kann nicht gewählt werden.',
  // Events
  'A visitor chooses something; cancelable, before it takes effect.':
    'Ein Besucher wählt etwas; abbrechbar, bevor es wirkt.',
  'The selection has changed; from a widget without `fds-strategy`.':
    'Die Auswahl hat sich geändert; von einem Baustein ohne `fds-strategy`.',
  'A feed was loaded and is shown; from a widget without `fds-strategy`.':
    'Ein Feed wurde geladen und wird gezeigt; von einem Baustein ohne `fds-strategy`.',
  'A feed could not be used, wholly or in part.':
    'Ein Feed war ganz oder teilweise nicht zu gebrauchen.',
  'A visitor chooses something inside; cancelable, before it takes effect.':
    'Ein Besucher wählt darin etwas; abbrechbar, bevor es wirkt.',
  'The shared selection has changed.': 'Die gemeinsame Auswahl hat sich geändert.',
  'A feed was loaded and is shown.': 'Ein Feed wurde geladen und wird gezeigt.',
  // Parts of the cascade
  'Picture or list, and details.': 'Bild oder Liste und Einzelheiten.',
  'What of the attributes does not fit.': 'Was an den Attributen nicht stimmt.',
  'The picture with its legend.': 'Das Bild mit seiner Zeichenerklärung.',
  'The meaning of the lines.': 'Was die Linien bedeuten.',
  'A thing in the picture, or a group of them.': 'Etwas im Bild oder eine Gruppe davon.',
  'Where entries without a link end.': 'Wo Einträge ohne Zuordnung enden.',
  'The same as a tree of headings and lists.': 'Dasselbe als Baum aus Überschriften und Listen.',
  'A thing in the list that can be chosen.': 'Etwas in der Liste, das gewählt werden kann.',
  'The place of the switches.': 'Der Platz der Schalter.',
  'The buttons that switch between picture and list.': 'Die Schaltflächen für Bild oder Liste.',
  "The button that leaves the editors' links out.":
    'Die Schaltfläche, die redaktionelle Zuordnungen ausblendet.',
  'Colour of hairlines and bands.': 'Farbe von Haarlinien und Bändern.',
  'Ground of boxes and details.': 'Grund von Feldern und Einzelheiten.',
  // Parts of the vote
  'Fields, tiles and verdict.': 'Felder, Kacheln und Ergebnis.',
  'The fields for kind of decision, key and example.':
    'Die Felder für Art der Entscheidung, Schlüssel und Beispiel.',
  'The button that casts all votes by chance.': 'Die Schaltfläche, die alle Stimmen auslost.',
  'The tiles with the member below them.': 'Die Kacheln mit dem Mitglied darunter.',
  'The tiles of Bund and Länder.': 'Die Kacheln von Bund und Ländern.',
  'The tile of one member.': 'Die Kachel eines Mitglieds.',
  'The member that was pressed or focused last, with its four votes.':
    'Das zuletzt gedrückte oder fokussierte Mitglied mit seinen vier möglichen Stimmen.',
  'The button of one of these votes.': 'Die Schaltfläche einer dieser Stimmen.',
  'The members as a table.': 'Die Mitglieder als Tabelle.',
  'What comes of the vote.': 'Was aus der Abstimmung folgt.',
  'The sentence that says whether it carries.': 'Der Satz, der sagt, ob etwas zustande kommt.',
  'What of the data does not fit.': 'Was an den Daten nicht stimmt.',
  'The rules.': 'Die Regeln.',
  'One rule.': 'Eine Regel.',
  'What all possible votes together say.': 'Was alle möglichen Abstimmungen zusammen sagen.',
  'The button that shows a member in all widgets.':
    'Die Schaltfläche, die ein Mitglied in allen Bausteinen zeigt.',
  'The buttons that switch between tiles and table.':
    'Die Schaltflächen, die zwischen Kacheln und Tabelle wechseln.',
  'Copy, print, cite.': 'Kopieren, drucken, zitieren.',
  // Parts of what the strategy says of itself
  "The widget's own heading, and those of its parts.": 'Die eigene Überschrift und die der Teile.',
  'The first sentence on the strategy.': 'Der erste Satz über die Strategie.',
  'The parts.': 'Die Teile.',
  'One part, such as the legal frame.': 'Ein Teil, etwa der Rechtsrahmen.',
  'What of a folded part is always seen: heading and sentence.':
    'Was von einem zugeklappten Teil immer zu sehen ist: Überschrift und Satz.',
  'What a part says.': 'Was ein Teil sagt.',
  'One thing of a part: a task, a step, a term.':
    'Eine einzelne Angabe: eine Aufgabe, ein Schritt, ein Begriff.',
  'The button of a thing that can be chosen.': 'Die Schaltfläche von etwas, das sich wählen lässt.',
  // Slots
  'Shown until the widget is ready, and where scripts are blocked.':
    'Zu sehen, bis der Baustein bereit ist, und wo Skripte gesperrt sind.',
  'The widgets, and anything between them.': 'Die Bausteine und alles dazwischen.',
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
  'The fields that narrow the list.': 'Die Felder, die die Liste einschränken.',
  'The box for what is linked with the choice alone.':
    'Das Kästchen für das, was mit der Auswahl verknüpft ist.',
  'The source of the outlines.': 'Die Quelle der Umrisse.',
  'The periods of projects, as bars.': 'Die Laufzeiten der Vorhaben als Balken.',
  'The buttons for stretch and window of the axis.':
    'Die Schaltflächen für Maßstab und Ausschnitt der Achse.',
  'One of the buttons that switch.': 'Eine der Schaltflächen, die wechseln.',
  'The way to the next page of a long list.': 'Der Weg zur nächsten Seite einer langen Liste.',
  // Parts
  'The whole widget.': 'Der ganze Baustein.',
  'Heading and sentence.': 'Überschrift und Satz.',
  "The widget's own heading.": 'Die eigene Überschrift.',
  'The details.': 'Die Einzelheiten.',
  'The details of what is chosen.': 'Die Einzelheiten des Gewählten.',
  'The sentence that stands where nothing is chosen.':
    'Der Satz, der dasteht, wenn nichts gewählt ist.',
  'Date, source, tools.': 'Stand, Quelle, Werkzeuge.',
  'Cite, copy the address, save.': 'Zitieren, Adresse kopieren, speichern.',
  'On what the filter acts.': 'Worauf der Filter wirkt.',
  'The fields.': 'Die Felder.',
  'One field with its label.': 'Ein Feld mit Beschriftung.',
  'How much is left.': 'Wie viel übrig bleibt.',
  'The button that takes everything back.': 'Die Schaltfläche, die alles zurücknimmt.',
  'What a search has found.': 'Was eine Suche gefunden hat.',
  'One of them.': 'Ein Treffer.',
  'The sentence that says what the data say.': 'Der Satz, der sagt, was die Daten sagen.',
  'The table or the groups.': 'Die Tabelle oder die Gruppen.',
  'The buttons for searching and counting.': 'Die Schaltflächen zum Suchen und Zählen.',
  'The fields of the search.': 'Die Felder der Suche.',
  'What the counted numbers mean.': 'Was die gezählten Zahlen bedeuten.',
  'The table.': 'Die Tabelle.',
  'One field of the table.': 'Ein Feld der Tabelle.',
  'One group of the second view.': 'Eine Gruppe der zweiten Ansicht.',
  'A Leitlinie, goal or category that can be chosen.':
    'Eine wählbare Leitlinie, Zielsetzung oder Handlungsebene.',
  'The buttons that switch between table and groups.':
    'Die Schaltflächen zwischen Tabelle und Gruppen.',
  'Search, table and pages.': 'Suche, Tabelle und Seiten.',
  'Search, filter and page size.': 'Suche, Filter und Seitenlänge.',
  'The button that opens the filters.': 'Die Schaltfläche, die die Filter öffnet.',
  'One field of the filters.': 'Ein Feld der Filter.',
  'What is filtered, each with its button to undo it.':
    'Was gefiltert ist, je mit Schaltfläche zum Zurücknehmen.',
  'What a dash in the table means.': 'Was ein Strich in der Tabelle heißt.',
  'How much is shown, and to what it belongs.': 'Wie viel zu sehen ist und wozu es gehört.',
  'The ways to the other pages.': 'Die Wege zu den anderen Seiten.',
  'The button of a column.': 'Die Schaltfläche einer Spalte.',
  'One entry of the table.': 'Ein Eintrag der Tabelle.',
  'The title of an entry, by which it is chosen.':
    'Der Titel eines Eintrags, über den er gewählt wird.',
  'Intended effect, criterion and last check of a chosen entry.':
    'Beabsichtigte Wirkung, Maßstab und letzte Prüfung des gewählten Eintrags.',
  'Cite, save, print.': 'Zitieren, speichern, drucken.',
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
  "The widget's own heading, and the headings of its layers.":
    'Die eigene Überschrift und die der Ebenen.',
  'The pyramid with its text, or the list.': 'Die Pyramide mit ihrem Text oder die Liste.',
  'The shape of a layer.': 'Die Form einer Ebene.',
  'The text of a layer.': 'Der Text einer Ebene.',
  'How many items a layer has.': 'Wie viele Einträge eine Ebene hat.',
  'A building block of a layer.': 'Ein Bestandteil einer Ebene.',
  'A goal or topic named beside its layer.': 'Eine Zielsetzung oder ein Thema neben seiner Ebene.',
  'The sentence on entries that are no projects of the strategy.':
    'Der Satz zu Einträgen, die keine Vorhaben der Strategie sind.',
  'The last decision of a layer.': 'Der letzte Beschluss zu einer Ebene.',
  'What of a layer is linked with the choice.':
    'Was von einer Ebene mit der Auswahl verknüpft ist.',
  'What a layer opens to.': 'Was eine Ebene öffnet.',
  'The buttons of the top layer that open the vision and the note on contradictions.':
    'Die Schaltflächen der obersten Ebene für Zukunftsbild und Widersprüche.',
  'The vision: challenges, goals, groups.':
    'Das Zukunftsbild: Herausforderungen, Zielsetzungen, Gruppen.',
  'The note on contradictory statements.': 'Der Hinweis auf widersprüchliche Angaben.',
  'Why the chosen layer exists, and what comes of it.':
    'Warum es die gewählte Ebene gibt und was daraus folgt.',
  'The items of a goal or scope.': 'Die Einträge einer Zielsetzung oder einer Zugehörigkeit.',
  'Notes and sources.': 'Hinweise und Quellen.',
  'A layer or an item that can be chosen.': 'Eine wählbare Ebene oder ein wählbarer Eintrag.',
  'The button that shows the list in place of the picture.':
    'Die Schaltfläche, die statt des Bildes die Liste zeigt.',
  'Date, source, licence.': 'Stand, Quelle, Lizenz.',
  "The widget's own heading, and those of the years.": 'Die eigene Überschrift und die der Jahre.',
  'The line or the table.': 'Die Linie oder die Tabelle.',
  'What the marks mean.': 'Was die Zeichen bedeuten.',
  'The sentence that a link names what the data do not have.':
    'Der Satz, dass ein Link etwas nennt, das die Daten nicht haben.',
  'The buttons above the table.': 'Die Schaltflächen über der Tabelle.',
  'The buttons above the picture.': 'Die Schaltflächen über dem Bild.',
  'The buttons above the line.': 'Die Schaltflächen über der Linie.',
  'The place of the views.': 'Der Platz der Ansichten.',
  'The buttons that lead to a year, where years are folded.':
    'Die Schaltflächen, die zu einem Jahr führen, wo Jahre gefaltet sind.',
  'The button that leads past the timeline; seen when it has the focus.':
    'Die Schaltfläche, die am Zeitstrahl vorbeiführt; zu sehen, wenn sie den Fokus hat.',
  'The button that opens and folds a year of very many entries.':
    'Die Schaltfläche, die ein Jahr mit sehr vielen Einträgen auf- und zuklappt.',
  'The buttons that switch between list, axis and table.':
    'Die Schaltflächen zwischen Liste, Achse und Tabelle.',
  'The drawn axis of `spacing="scale"`.': 'Die gezeichnete Achse von `spacing="scale"`.',
  'A year with its entries.': 'Ein Jahr mit seinen Einträgen.',
  'An entry with mark, date, title and kind.': 'Ein Eintrag mit Zeichen, Datum, Titel und Art.',
  'The mark of an entry.': 'Das Zeichen eines Eintrags.',
  'The line of today.': 'Die Linie von heute.',
  'A row of the table.': 'Eine Zeile der Tabelle.',
  'An event that can be chosen.': 'Ein wählbares Ereignis.',
  'The phases of the strategy.': 'Die Phasen der Strategie.',
  // Custom properties
  'Colour of links and of what is chosen.': 'Farbe von Links und von Gewähltem.',
  'Colour of text.': 'Farbe des Textes.',
  'Colour of secondary text.': 'Farbe von Nebentext.',
  'Colour of hairlines.': 'Farbe von Haarlinien.',
  'Ground of details and notices.': 'Grund von Einzelheiten und Hinweisen.',
  'Height that is kept free while loading.': 'Höhe, die beim Laden frei bleibt.',
  'Colour of secondary text and of borders on the map.':
    'Farbe von Nebentext und von Grenzen auf der Karte.',
  'Colour of the Länder.': 'Farbe der Länder.',
  'Colour of the pyramid, of links and of what is chosen.':
    'Farbe der Pyramide, von Links und von Gewähltem.',
  'Colour of links, of decisions and of what is chosen.':
    'Farbe von Links, von Beschlüssen und von Gewähltem.',
  'Inside of rings and of planned marks.': 'Inneres von Ringen und von geplanten Zeichen.',
  "The view of one Land, by its code or name, e.g. `DE-MV`; goes before the strategy's own.":
    'Die Sicht eines Landes, mit Kürzel oder Namen, zum Beispiel `DE-MV`; geht der Angabe an der Strategie vor.',
  "Level of the widget's own heading, 1 to 6; 0 for none; anything else counts as 2.":
    'Ebene der eigenen Überschrift, 1 bis 6; 0 für keine; alles andere zählt als 2.',
  'A day, e.g. `2025-06-26`: what was added or decided since is marked and listed.':
    'Ein Tag, etwa `2025-06-26`: Was seitdem hinzukam oder beschlossen wurde, ist markiert und aufgelistet.',
  'A day, e.g. `2025-06-26`: all widgets inside mark and list what was added or decided since.':
    'Ein Tag, etwa `2025-06-26`: Alle Bausteine darin markieren und listen auf, was seitdem hinzukam oder beschlossen wurde.',
  'The filter or the Land has changed; from a widget without `fds-strategy`.':
    'Filter oder Land haben sich geändert; von einem Baustein ohne `fds-strategy`.',
  'The view of one Land for all widgets inside, by its code or name, e.g. `DE-MV`.':
    'Die Sicht eines Landes für alle Bausteine darin, mit Kürzel oder Namen, zum Beispiel `DE-MV`.',
  'What widgets elsewhere on the page name by `for`.':
    'Was Bausteine an anderer Stelle der Seite mit `for` nennen.',
  'The shared filter or the Land has changed.':
    'Der gemeinsame Filter oder das Land haben sich geändert.',
};

/** A description in German, or as it is where there is none. */
export const inGerman = (description: string): string => german[description] ?? description;
