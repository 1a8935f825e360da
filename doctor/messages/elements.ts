/** What the doctor says of tags, their code, places, attributes and what visitors see. */
import { fault, notice, ok } from './message.js';

export const elements = {
  'presence-none': fault(
    'Auf der Seite steht kein Baustein | Das Skript läuft, findet aber kein Tag des Kits. Oft entfernt das Redaktionssystem Tags, die es nicht kennt. | Sehen Sie im Quelltext der Seite nach. Fehlt das Tag dort, nehmen Sie die Form „Skript und div“.',
    "There is no widget on the page | The script runs but finds no tag of the kit. Content management systems often remove tags they do not know. | Look at the page's source. If the tag is missing there, use the twin form.",
  ),
  'presence-escaped': fault(
    'Das Tag steht als Text auf der Seite | Das Redaktionssystem hat die spitzen Klammern umgewandelt. Besucherinnen und Besucher lesen das Tag, statt den Baustein zu sehen. | Fügen Sie den Schnipsel in der Quelltext-Ansicht oder in einem HTML-Element ein.',
    'The tag stands on the page as text | The content management system has converted the angle brackets. Visitors read the tag instead of seeing the widget. | Paste the snippet in the source view, or into an HTML element.',
  ),
  'presence-found': ok(
    '{count} Bausteine gefunden | Auf der Seite stehen: {list}.',
    '{count} widgets found | On the page are: {list}.',
  ),
  'presence-found-one': ok(
    'Ein Baustein gefunden | Auf der Seite stehen: {list}.',
    'One widget found | On the page are: {list}.',
  ),
  'unknown-name': fault(
    '{tag} gibt es nicht | Das Tag steht {count}-mal auf der Seite, gehört aber nicht zum Kit. Es bleibt leer. | {remedy}',
    '{tag} does not exist | The tag is on the page {count} times but does not belong to the kit. It stays empty. | {remedy}',
  ),
  'unknown-name-one': fault(
    '{tag} gibt es nicht | Das Tag steht auf der Seite, gehört aber nicht zum Kit. Es bleibt leer. | {remedy}',
    '{tag} does not exist | The tag is on the page but does not belong to the kit. It stays empty. | {remedy}',
  ),
  'code-there': ok(
    'Der Code aller Bausteine ist da | Jedes Tag ist angemeldet und gehört zu einem Exemplar des Kits.',
    'The code of all widgets is there | Each tag is registered and belongs to a copy of the kit.',
  ),
  'code-missing': fault(
    'Der Code von {tag} fehlt | Zu sehen ist nur, was zwischen den Tags steht. | Sehen Sie unter „Skript“ und „Sicherheitsregeln“ nach, welche Datei fehlt oder gesperrt ist.',
    'The code of {tag} is missing | Only what stands between the tags is shown. | See under “Script” and “Security policy” which file is missing or blocked.',
  ),
  'code-failed': fault(
    'Der Code von {tag} fehlt | Zu sehen ist nur, was zwischen den Tags steht. Der Browser meldet: „{error}“ | Sehen Sie unter „Skript“ und „Sicherheitsregeln“ nach, welche Datei fehlt oder gesperrt ist.',
    'The code of {tag} is missing | Only what stands between the tags is shown. The browser says: “{error}” | See under “Script” and “Security policy” which file is missing or blocked.',
  ),
  'code-foreign': notice(
    '{tag} gehört anderem Code | Ein anderes Skript hat dieses Tag angemeldet: ein Exemplar aus einem npm-Paket oder fremder Code. Was es zeigt, liegt dort. | Laden Sie das Skript des Kits vor dem anderen, oder entfernen Sie eines.',
    "{tag} belongs to other code | Another script has registered this tag: a copy from an npm package, or foreign code. What it shows is up to that. | Load the kit's script before the other one, or remove one of them.",
  ),
  'placement-good': ok(
    'Die Bausteine stehen richtig | Verweise mit „for“ und Verschachtelungen stimmen.',
    'The widgets stand where they should | References by “for” and nesting are right.',
  ),
  'placement-missing': fault(
    '{label}: „for“ führt ins Leere | Auf der Seite gibt es kein Element mit der Kennung „{detail}“. | Geben Sie dem <fds-strategy> diese Kennung als „id“, oder lassen Sie „for“ weg.',
    '{label}: “for” leads nowhere | There is no element with the id “{detail}” on the page. | Give this id to the <fds-strategy>, or leave out “for”.',
  ),
  'placement-other': fault(
    '{label}: „for“ nennt das falsche Element | Das Element mit der Kennung „{detail}“ ist kein <fds-strategy>. | Nennen Sie in „for“ die Kennung des <fds-strategy>.',
    '{label}: “for” names the wrong element | The element with the id “{detail}” is no <fds-strategy>. | Name the id of the <fds-strategy> in “for”.',
  ),
  'placement-widget': fault(
    '{label} steckt in einem anderen Baustein | Was zwischen <{detail}> und </{detail}> steht, ist der Ersatzinhalt: Er verschwindet, sobald der Baustein bereit ist. Oft fehlt nur das schließende Tag. | Schließen Sie jeden Baustein, bevor der nächste beginnt.',
    '{label} is inside another widget | What stands between <{detail}> and </{detail}> is the fallback: it vanishes as soon as the widget is ready. Often only the closing tag is missing. | Close each widget before the next one begins.',
  ),
  'placement-shadow': fault(
    '{label} wird vom Skript-Tag nicht gefunden | Das Element steht innerhalb eines anderen Elements der Seite (in dessen Shadow DOM). Dort sucht das Skript nicht. | Setzen Sie das Element in die Seite selbst, oder laden Sie fds.classic.js.',
    '{label} is not found by the script tag | The element is in the shadow tree of another component of the page. The script does not look there. | Put the element into the page itself, or load fds.classic.js.',
  ),
  'placement-source': notice(
    '{label}: „src“ wird nicht beachtet | In einem <fds-strategy>, oder mit „for“, kommen die Daten von dort. | Geben Sie „src“ am <fds-strategy> an.',
    '{label}: “src” is not used | In an <fds-strategy>, or with “for”, the data come from there. | Give “src” to the <fds-strategy>.',
  ),
  'placement-strategy': notice(
    '{label} steckt in einem anderen <fds-strategy> | Bausteine richten sich nach dem innersten. Auswahl und Filter gelten nur dort. | Stellen Sie beide nebeneinander, wenn das nicht so gemeint ist.',
    '{label} is inside another <fds-strategy> | Widgets go by the innermost. Choice and filters hold there only. | Put the two side by side if that is not what you mean.',
  ),
  'placement-lonely': notice(
    '{label} hat keine Bausteine | Das Element zeigt selbst nichts. Weder steht ein Baustein darin, noch nennt es einer. | Setzen Sie die Bausteine hinein, oder nennen Sie seine Kennung in ihrem „for“.',
    '{label} has no widgets | The element shows nothing itself. No widget is inside it, and none names it. | Put the widgets inside, or name its id in their “for”.',
  ),
  'attributes-known': ok(
    'Alle Attribute sind bekannt | Namen und Werte der Attribute stimmen.',
    'All attributes are known | Names and values of the attributes are right.',
  ),
  'attribute-unknown': notice(
    '{label}: Attribut „{name}“ wird nicht beachtet | Dieser Baustein kennt das Attribut nicht. | Er kennt: {names}.',
    '{label}: attribute “{name}” is not used | This widget does not know the attribute. | It knows: {names}.',
  ),
  'attribute-misspelt': fault(
    '{label}: Attribut „{name}“ wird nicht beachtet | Dieser Baustein kennt das Attribut nicht. | Meinten Sie {meant}?',
    '{label}: attribute “{name}” is not used | This widget does not know the attribute. | Did you mean {meant}?',
  ),
  'attribute-value': fault(
    '{label}: „{value}“ ist kein Wert für {name} | Erlaubt: {allowed}. Bis dahin gilt die Voreinstellung. | {remedy}',
    '{label}: “{value}” is no value for {name} | Allowed: {allowed}. Until then the default holds. | {remedy}',
  ),
  'attribute-land': fault(
    '{label}: „{value}“ ist kein Wert für {name} | Der Baustein findet zu diesem Wert kein Land und zeigt alle. | {remedy}',
    '{label}: “{value}” is no value for {name} | The widget finds no Land of this value and shows all. | {remedy}',
  ),
  'attribute-date': fault(
    '{label}: „{value}“ ist kein Wert für {name} | Erlaubt: {allowed}. Bis dahin ist nichts als neu markiert. | {remedy}',
    '{label}: “{value}” is no value for {name} | Allowed: {allowed}. Until then nothing is marked as new. | {remedy}',
  ),
  'shown-data': ok(
    'Alle Bausteine zeigen Daten | Keiner lädt noch, keiner ist verdeckt.',
    'All widgets show data | None is still loading, none is hidden.',
  ),
  'shown-none': notice(
    '{label} hat nichts zu zeigen | Der Feed enthält nichts von dem, was dieser Baustein zeigt, oder nichts davon ist verwendbar; mit einem Land oder Filter kann es auch sein, dass nichts passt. | Sehen Sie unter „Feed“ nach. Fehlt es dort mit Absicht, nehmen Sie den Baustein von der Seite.',
    '{label} has nothing to show | The feed holds nothing of what this widget shows, or nothing of it can be used; with a Land or a filter it may also be that nothing fits. | See under “Feed”. If it is missing there on purpose, take the widget off the page.',
  ),
  'shown-loading': notice(
    '{label} lädt noch | Code und Daten sind nach einigen Sekunden noch nicht vollständig da. | Prüfen Sie erneut. Bleibt es dabei, sehen Sie unter „Feed“ nach.',
    '{label} is still loading | After some seconds code and data are not complete. | Check again. If that does not help, see under “Feed”.',
  ),
  'shown-failed': fault(
    '{label} hat keine Daten | Weder der Feed noch die mitgelieferten Daten waren zu laden. | Sehen Sie unter „Feed“ und „Sicherheitsregeln“ nach.',
    '{label} has no data | Neither the feed nor the data that ship with the kit could be loaded. | See under “Feed” and “Security policy”.',
  ),
  'shown-broken': fault(
    '{label} kann die Daten nicht zeichnen | Beim Zeichnen ist ein Fehler im Baustein aufgetreten. Die übrigen laufen weiter. | Melden Sie den Fehler mit diesem Bericht und dem Feed.',
    '{label} cannot draw the data | A fault has happened in the widget while it was drawing. The others go on. | Report the fault with this report and the feed.',
  ),
  'hidden-hidden': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Es trägt das Attribut „hidden“. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: It has the attribute “hidden”. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
  'hidden-display': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Eine Regel der Seite setzt „display: none“. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: A rule of the page sets “display: none”. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
  'hidden-visibility': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Eine Regel der Seite setzt „visibility: hidden“. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: A rule of the page sets “visibility: hidden”. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
  'hidden-opacity': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Eine Regel der Seite setzt „opacity: 0“. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: A rule of the page sets “opacity: 0”. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
  'hidden-details': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Es liegt in einem zugeklappten Bereich. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: It is in a section that is folded away. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
  'hidden-width': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Es ist null Pixel breit. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: It is zero pixels wide. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
  'hidden-inert': notice(
    '{label} ist nicht zu sehen | Der Grund liegt bei {by}: Es trägt das Attribut „inert“ und ist nicht bedienbar. | In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
    '{label} cannot be seen | The reason is at {by}: It has the attribute “inert” and cannot be used. | In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  ),
};
