/** What the doctor says of the feed: its address, answer, document, records, age and caching. */
import { fault, notice, ok } from './message.js';

export const feed = {
  'feed-shipped': ok(
    'Die mitgelieferten Daten werden gezeigt | Kein „src“ nennt einen Feed. Es wird kein Server nach Daten gefragt.',
    'The data that ship with the kit are shown | No “src” names a feed. No server is asked for data.',
  ),
  'feed-address': ok(
    'Feed: {address} | Er liegt auf demselben Server wie die Seite.',
    'Feed: {address} | It is on the same server as the page.',
  ),
  'feed-elsewhere': ok(
    'Feed: {address} | Er liegt auf einem anderen Server ({origin}), der CORS erlauben muss.',
    'Feed: {address} | It is on another server ({origin}), which has to allow CORS.',
  ),
  'feed-invalid': fault(
    'Die Adresse des Feeds ist nicht lesbar | „{address}“ ist keine Adresse mit http oder https. | Geben Sie in „src“ eine vollständige Adresse an.',
    "The feed's address cannot be read | “{address}” is no address with http or https. | Give a full address in “src”.",
  ),
  'feed-mixed': fault(
    'Der Feed ist nur über http angegeben | Die Seite kommt über https; {address} lädt der Browser deshalb nicht (Mixed Content). | Geben Sie die Adresse mit https an.',
    'The feed is given by http only | The page comes by https; hence the browser does not load {address} (mixed content). | Give the address with https.',
  ),
  'feed-cors': fault(
    'Der Server des Feeds erlaubt der Seite nicht, ihn zu lesen (CORS) | {address} antwortet, doch ohne die Kopfzeile „Access-Control-Allow-Origin“. | Lassen Sie den Server des Feeds diese Kopfzeile senden, genau einmal und auch bei Fehlern.',
    "The feed's server does not allow the page to read it (CORS) | {address} answers, but without the header “Access-Control-Allow-Origin”. | Have the feed's server send this header, exactly once and with errors, too.",
  ),
  'feed-policy': fault(
    'Die Content-Security-Policy der Seite sperrt den Feed | {address} ist in „connect-src“ nicht erlaubt. | Nehmen Sie den Server des Feeds in die Policy der Seite auf:',
    "The page's Content-Security-Policy blocks the feed | {address} is not allowed in “connect-src”. | Add the feed's server to the page's policy:",
  ),
  'feed-timeout': fault(
    'Der Feed kommt nicht rechtzeitig | {address} war nach {number} Sekunden nicht vollständig da. | Prüfen Sie Auslastung und Verbindung des Servers.',
    'The feed does not come in time | {address} was not complete after {number} seconds. | Look at the load and the connection of the server.',
  ),
  'feed-unreachable': fault(
    'Der Feed ist nicht zu erreichen | Von {address} kommt keine Antwort: Name oder Zertifikat falsch, Server aus, oder etwas auf dem Weg sperrt (Werbeblocker, Firewall). | Öffnen Sie die Adresse in einem eigenen Fenster und sehen Sie, was kommt.',
    'The feed cannot be reached | There is no answer from {address}: a wrong name or certificate, the server is off, or something on the way blocks it (ad blocker, firewall). | Open the address in a window of its own and see what comes.',
  ),
  'feed-offline': fault(
    'Der Browser ist ohne Netz | Deshalb ist der Feed nicht zu erreichen. | Stellen Sie die Verbindung her und prüfen Sie erneut.',
    'The browser is offline | This is why the feed cannot be reached. | Connect, and check again.',
  ),
  'feed-status': fault(
    'Der Feed wird mit einem Fehler beantwortet | {address} antwortet mit dem Status {number}. | Prüfen Sie die Adresse in „src“ und den Ablageort der Datei.',
    'The feed is answered with an error | {address} answers with the status {number}. | Check the address in “src” and where the file is.',
  ),
  'feed-slow': notice(
    'Der Feed kommt langsam | {address} brauchte {number} Sekunden. | Komprimieren Sie die Datei, und lassen Sie sie zwischenspeichern.',
    'The feed comes slowly | {address} took {number} seconds. | Compress the file, and have it cached.',
  ),
  'feed-reached': ok(
    'Der Feed ist zu erreichen | Antwort nach {number} ms.',
    'The feed can be reached | Answer after {number} ms.',
  ),
  'feed-content-html': fault(
    'Statt des Feeds kommt eine HTML-Seite | Typ der Antwort: „{detail}“. Das ist meist eine Wartungs-, Anmelde- oder Fehlerseite, die mit Status 200 gesendet wird. | Prüfen Sie die Adresse in „src“. Wartungsseiten sollten den Status 503 haben.',
    'An HTML page comes instead of the feed | Type of the answer: “{detail}”. This is mostly a maintenance, login or error page which is sent with status 200. | Check the address in “src”. Maintenance pages should have the status 503.',
  ),
  'feed-content-encoding': fault(
    'Der Feed ist nicht in UTF-8 gespeichert | Umlaute wären falsch; deshalb wird er nicht gezeigt. | Speichern Sie die Datei als UTF-8.',
    'The feed is not saved as UTF-8 | Umlauts would be wrong; hence it is not shown. | Save the file as UTF-8.',
  ),
  'feed-content-empty': fault(
    'Der Feed ist leer | Die Antwort enthält nichts. Vielleicht wurde die Datei gerade geschrieben. | Ersetzen Sie die Datei in einem Zug: schreiben, dann umbenennen.',
    'The feed is empty | The answer holds nothing. Perhaps the file was just being written. | Replace the file in one go: write it, then rename it.',
  ),
  'feed-content-other': fault(
    'Der Feed ist kein gültiges JSON | Typ der Antwort: „{detail}“. Oft fehlt ein Komma oder eine Klammer. | Prüfen Sie die Datei mit einem JSON-Prüfprogramm.',
    'The feed is no valid JSON | Type of the answer: “{detail}”. Often a comma or a bracket is missing. | Check the file with a JSON validator.',
  ),
  'feed-content-format': fault(
    'Der Feed hat nicht die richtige Form | Das Dokument ist kein JSON-Objekt. | Das Schema liegt als feed.v1.schema.json beim Kit.',
    'The feed does not have the right form | The document is no JSON object. | The schema comes with the kit as feed.v1.schema.json.',
  ),
  'feed-content-version': fault(
    'Die Version des Feeds wird nicht gelesen | Angegeben ist „version“: {detail}. Dieses Kit liest Version 1. | Setzen Sie "version": 1, oder laden Sie eine Fassung des Kits, die zum Feed passt.',
    'The feed\'s version is not read | It says “version”: {detail}. This kit reads version 1. | Set "version": 1, or load a version of the kit that fits the feed.',
  ),
  'feed-content-type': notice(
    'Der Feed wird nicht als JSON gesendet | Typ der Antwort: „{detail}“. Gelesen wird er trotzdem. | Lassen Sie den Server diese Kopfzeile senden.',
    'The feed is not sent as JSON | Type of the answer: “{detail}”. It is read all the same. | Have the server send this header.',
  ),
  'feed-content-good': ok(
    'Der Feed ist ein Dokument der Version 1 | Typ der Antwort: „{detail}“.',
    'The feed is a document of version 1 | Type of the answer: “{detail}”.',
  ),
  'feed-records-good': ok(
    'Alle Einträge des Feeds sind verwendbar | Alle Angaben sind in Ordnung.',
    "All records of the feed can be used | The kit's parser has found no fault.",
  ),
  'feed-records-one': notice(
    'Ein Eintrag des Feeds ist nicht verwendbar | Was nicht verwendbar ist, wird weggelassen, alles Übrige wird gezeigt.',
    'One record of the feed cannot be used | What cannot be used is left out, everything else is shown.',
  ),
  'feed-records-bad': notice(
    '{count} Stellen des Feeds sind nicht verwendbar | Was nicht verwendbar ist, wird weggelassen, alles Übrige wird gezeigt.',
    '{count} places of the feed cannot be used | What cannot be used is left out, everything else is shown.',
  ),
  'feed-records-none': fault(
    'Kein Eintrag des Feeds ist verwendbar | Die Bausteine haben deshalb nichts zu zeigen.',
    'No record of the feed can be used | That is why the widgets have nothing to show.',
  ),
  'feed-age': ok(
    'Stand der Daten: {date} | Das Datum steht im Feed selbst („updated“).',
    'Date of the data: {date} | The date is in the feed itself (“updated”).',
  ),
  'feed-age-old': notice(
    'Die Daten sind vom {date} | Das ist {days} Tage her. Vielleicht wird der Feed nicht mehr gepflegt. | Prüfen Sie, ob die Adresse noch die richtige ist.',
    'The data are of {date} | This is {days} days ago. Perhaps the feed is no longer kept up. | Check whether the address is still the right one.',
  ),
  'feed-age-ahead': notice(
    'Der Stand der Daten liegt in der Zukunft | „updated“ nennt den {date}. Feed oder Uhr dieses Rechners irrt. | Prüfen Sie „updated“ im Feed.',
    'The date of the data is in the future | “updated” says {date}. The feed or the clock of this computer is wrong. | Check “updated” in the feed.',
  ),
  'feed-age-none': notice(
    'Der Feed nennt keinen Stand | „updated“ fehlt oder ist nicht lesbar. Die Bausteine sagen dann, der Stand sei unbekannt. | Tragen Sie „updated“ als Datum nach ISO 8601 ein.',
    'The feed gives no date | “updated” is missing or cannot be read. Widgets then say that the date is unknown. | Give “updated” as an ISO 8601 date.',
  ),
  'feed-caching': ok(
    'Der Feed darf zwischengespeichert werden | Cache-Control: {value}. {tag}',
    'The feed may be cached | Cache-Control: {value}. {tag}',
  ),
  'feed-caching-off': notice(
    'Der Feed darf nicht zwischengespeichert werden | Cache-Control: {value}. So lädt ihn jeder Aufruf der Seite neu. | Empfohlen ist diese Kopfzeile:',
    'The feed must not be cached | Cache-Control: {value}. Each view of the page loads it anew. | This header is recommended:',
  ),
  'feed-caching-none': notice(
    'Der Server sagt nichts zum Zwischenspeichern | Ohne „Cache-Control“ entscheidet jeder Browser selbst, wie lange er den Feed behält. {tag} | Empfohlen ist diese Kopfzeile:',
    'The server says nothing about caching | Without “Cache-Control” each browser decides for itself how long it keeps the feed. {tag} | This header is recommended:',
  ),
};
