/** What the doctor says of the script: its tags, copies, files, hash and the browser. */
import { fault, notice, ok } from './message.js';

export const script = {
  'script-runs': ok('Das Skript läuft | {list}', 'The script runs | {list}'),
  'script-none': ok(
    'Kein Skript-Tag gefunden | Das Kit läuft, doch auf der Seite steht kein Skript-Tag von ihm. Vermutlich hat es ein anderes Skript geladen.',
    'No script tag found | The kit runs, but no script tag of it is on the page. Another script has probably loaded it.',
  ),
  'script-held-back': fault(
    'Ein Skript-Tag läuft nicht | {address} · Der Typ ist kein Skript-Typ. So hält ein Einwilligungs-Werkzeug Skripte zurück. | Das Kit setzt keine Cookies. Nehmen Sie das Skript in Ihrem Einwilligungs-Werkzeug aus.',
    'A script tag does not run | {address} · Its type is no script type. This is how consent tools hold scripts back. | The kit sets no cookies. Exempt the script in your consent tool.',
  ),
  'script-stopped': fault(
    'Ein Skript-Tag läuft nicht | {address} · Die Datei kam nicht an, sie enthält einen Fehler, ihr „integrity“-Wert passt nicht, oder es ist eine ältere Fassung ohne Diagnose. | Die Konsole des Browsers (F12) nennt den Grund.',
    "A script tag does not run | {address} · The file did not arrive, it has an error, its “integrity” does not match, or it is an older version without diagnosis. | The browser's console (F12) names the reason.",
  ),
  'script-stopped-origin': fault(
    'Ein Skript-Tag läuft nicht | {address} · Die Datei kam nicht an, sie enthält einen Fehler, ihr „integrity“-Wert passt nicht, oder es ist eine ältere Fassung ohne Diagnose. · Ein Modul von einem anderen Server wird nur ausgeführt, wenn dieser „Access-Control-Allow-Origin“ sendet. | Die Konsole des Browsers (F12) nennt den Grund. Lassen Sie den Server der Dateien diese Kopfzeile senden.',
    "A script tag does not run | {address} · The file did not arrive, it has an error, its “integrity” does not match, or it is an older version without diagnosis. · A module from another server runs only if that server sends “Access-Control-Allow-Origin”. | The browser's console (F12) names the reason. Have the server of the files send this header.",
  ),
  'copies-one': ok(
    'Fassung {version} | Das Kit ist einmal geladen.',
    'Version {version} | A single copy of the kit runs on this page.',
  ),
  'copies-same': notice(
    'Das Kit ist mehrfach geladen | {count} Exemplare der Fassung {version}. Das schadet nicht, kostet aber Ladezeit. {owners} | Binden Sie das Skript nur einmal ein, am besten in der Seitenvorlage.',
    'The kit is loaded more than once | {count} copies of version {version}. This does no harm, but it costs time. {owners} | Include the script once only, best in the page template.',
  ),
  'copies-versions': notice(
    'Verschiedene Fassungen auf einer Seite | Geladen sind: {list}. Welche ein Tag bedient, entscheidet, wer zuerst da ist. {owners} | Binden Sie das Skript nur einmal ein, am besten in der Seitenvorlage.',
    'Different versions on one page | Loaded are: {list}. Which of them serves a tag depends on who comes first. {owners} | Include the script once only, best in the page template.',
  ),
  'copies-tag-twice': notice(
    'Ein Skript-Tag steht mehrfach auf der Seite | {address} ist mehr als einmal eingebunden. Das schadet nicht. | Binden Sie das Skript nur einmal ein, am besten in der Seitenvorlage.',
    'A script tag stands on the page more than once | {address} is included more than once. This does no harm. | Include the script once only, best in the page template.',
  ),
  'integrity-none': ok(
    'Keine Prüfsumme | Das Skript-Tag hat kein „integrity“. So kommen Korrekturen von selbst an; der Server der Dateien muss vertrauenswürdig sein.',
    'No hash | The script tag has no “integrity”. Corrections arrive by themselves; the server of the files has to be trusted.',
  ),
  'integrity-crossorigin': fault(
    '„crossorigin“ fehlt neben „integrity“ | Von einem anderen Server wird ein Skript mit „integrity“ nur ausgeführt, wenn auch „crossorigin“ dabeisteht. | Ergänzen Sie das Attribut am Skript-Tag.',
    '“crossorigin” is missing beside “integrity” | A script with “integrity” from another server runs only if “crossorigin” stands there, too. | Add the attribute to the script tag.',
  ),
  'integrity-floating': notice(
    'Prüfsumme an einer Adresse, die sich ändert | {address} zeigt immer auf die neueste Fassung. Mit der nächsten passt die Prüfsumme nicht mehr, und nichts wird angezeigt. | Nennen Sie die Adresse einer festen Fassung, zum Beispiel mit /0.1.0/.',
    'A hash for an address that changes | {address} always leads to the newest version. With the next one the hash no longer matches, and nothing is shown. | Use the address of a fixed version, for instance with /0.1.0/.',
  ),
  'integrity-partly': notice(
    'Die Prüfsumme deckt nur einen Teil ab | Bei fds.js gilt „integrity“ nur für diese kleine Datei, nicht für den Code, den sie nachlädt. | Wer die Fassung festlegen will, bindet fds.classic.js mit „integrity“ ein.',
    'The hash covers a part only | With fds.js, “integrity” covers this small file alone and not the code it loads later. | To pin a version, include fds.classic.js with “integrity”.',
  ),
  'integrity-pinned': ok(
    'Die Fassung ist durch ihre Prüfsumme festgelegt | Das Skript-Tag trägt „integrity“: Eine veränderte Datei würde nicht ausgeführt.',
    'The version is pinned by its hash | The script tag has “integrity”: a changed file would not run.',
  ),
  'files-there': ok(
    'Alle Dateien des Kits sind angekommen | Der Browser hat keine fehlende Datei verzeichnet.',
    'All files of the kit have arrived | The browser has recorded no missing file.',
  ),
  'files-cors': fault(
    'Eine Datei des Kits fehlt | {address} · Der Server erlaubt anderen Seiten nicht, sie zu lesen. | Lassen Sie den Server der Dateien diese Kopfzeile senden.',
    'A file of the kit is missing | {address} · The server does not allow other pages to read it. | Have the server of the files send this header.',
  ),
  'files-policy': fault(
    'Eine Datei des Kits fehlt | {address} · Die Content-Security-Policy der Seite verbietet die Nachfrage, woran es liegt. | Öffnen Sie die Adresse in einem eigenen Fenster.',
    "A file of the kit is missing | {address} · The page's Content-Security-Policy forbids asking for the reason. | Open the address in a window of its own.",
  ),
  'files-gone': fault(
    'Eine Datei des Kits fehlt | {address} · Der Server ist nicht zu erreichen, oder etwas auf dem Weg sperrt die Adresse. | Öffnen Sie die Adresse in einem eigenen Fenster und sehen Sie, was kommt.',
    'A file of the kit is missing | {address} · The server cannot be reached, or something on the way blocks the address. | Open the address in a window of its own and see what comes.',
  ),
  'files-status': fault(
    'Eine Datei des Kits fehlt | {address} · Der Server antwortet mit {status}. | Legen Sie den Ordner des Kits vollständig ab, mit „chunks/“ und allen Dateien einer Fassung.',
    'A file of the kit is missing | {address} · The server answers {status}. | Put the folder of the kit there as a whole, with “chunks/” and all files of one version.',
  ),
  'files-type': fault(
    'Eine Datei des Kits fehlt | {address} · Der Server sendet sie als „{type}“. Module führt der Browser nur mit einem JavaScript-Typ aus. | Lassen Sie den Server Dateien auf .js mit diesem Typ senden.',
    'A file of the kit is missing | {address} · The server sends it as “{type}”. Browsers run modules only with a JavaScript type. | Have the server send files ending in .js with this type.',
  ),
  'files-now': fault(
    'Eine Datei des Kits fehlt | {address} · Eben kam sie an. Der Fehler war vorübergehend, oder ihr Code lässt sich nicht ausführen. | Laden Sie die Seite neu. Bleibt es dabei, nennt die Konsole (F12) den Grund.',
    'A file of the kit is missing | {address} · It has just arrived. The fault has passed, or its code cannot run. | Load the page anew. If that does not help, the console (F12) names the reason.',
  ),
  'lines-fit': ok(
    'Die Zeilen mit modulepreload passen zum Kit | Alle nennen Dateien der Fassung, die läuft.',
    'The lines with modulepreload fit the kit | All name files of the version that runs.',
  ),
  'lines-stale': notice(
    'Zeilen mit modulepreload gehören zu einer anderen Fassung | {address} · Es läuft {version}. Der Browser fragt nach Dateien, die niemand braucht; die Bausteine arbeiten trotzdem. | Kopieren Sie die Zeilen im Einbett-Assistenten neu, oder entfernen Sie sie.',
    'Lines with modulepreload belong to another version | {address} · Version {version} runs. Browsers ask for files that nobody needs; the widgets work all the same. | Copy the lines anew from the snippet builder, or remove them.',
  ),
  'browser-able': ok(
    'Der Browser kann, was gebraucht wird | Alle Fähigkeiten sind da, und kein Skript der Seite hat sie verändert.',
    'The browser is able to do what is needed | All abilities are there, and no script of the page has changed them.',
  ),
  'browser-old': notice(
    'Dem Browser fehlen Fähigkeiten | Es fehlen: {list}. Die Darstellung kann abweichen. | Unterstützt werden Chromium, Firefox und Safari der letzten zwei Jahre.',
    'The browser lacks abilities | Missing: {list}. Things may look different. | Supported are Chromium, Firefox and Safari of the last two years.',
  ),
  'browser-patched': notice(
    'Ein Skript der Seite hat Grundfunktionen ersetzt | Ersetzt sind: {list}. Alte Bibliotheken wie Prototype oder MooTools tun das; Angaben können dadurch falsch werden. | Entfernen Sie die Bibliothek von dieser Seite, oder nehmen Sie die iframe-Form.',
    'A script of the page has replaced basic functions | Replaced: {list}. Old libraries such as Prototype or MooTools do so; figures may become wrong. | Remove the library from this page, or use the iframe form.',
  ),
  'script-late': notice(
    'Das Skript kam spät | Es war erst {seconds} Sekunden nach dem Aufruf der Seite da. | Setzen Sie das Tag in den Kopf der Seite und prüfen Sie den Server der Dateien.',
    'The script came late | It was there only {seconds} seconds after the page was asked for. | Put the tag into the head of the page and look at the server of the files.',
  ),
};
