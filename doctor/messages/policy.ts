/** What the doctor says of Content-Security-Policy and Trusted Types. */
import { fault, notice, ok } from './message.js';

export const policy = {
  'trusted-types-name': fault(
    'Trusted Types: Die Regel „lit-html“ ist nicht erlaubt | Die Seite lässt nur bestimmte Regeln zu. Ohne diese läuft kein Baustein. | Ergänzen Sie die Zeile „trusted-types“ der Content-Security-Policy:',
    'Trusted Types: the policy “lit-html” is not allowed | The page allows certain policies only. Without this one no widget runs. | Extend the line “trusted-types” of the Content-Security-Policy:',
  ),
  'trusted-types-error': fault(
    'Trusted Types: Die Regel „lit-html“ ist nicht erlaubt | Die Seite lässt nur bestimmte Regeln zu. Ohne diese läuft kein Baustein. Der Browser meldet: „{error}“ | Ergänzen Sie die Zeile „trusted-types“ der Content-Security-Policy:',
    'Trusted Types: the policy “lit-html” is not allowed | The page allows certain policies only. Without this one no widget runs. The browser says: “{error}” | Extend the line “trusted-types” of the Content-Security-Policy:',
  ),
  'trusted-types-twice': fault(
    'Trusted Types: Die Regel „lit-html“ gibt es schon | Ein anderes Exemplar von Lit auf der Seite hat sie angelegt. Nur einmal ist sie erlaubt, deshalb läuft das zweite nicht. | Ergänzen Sie die Zeile „trusted-types“ der Content-Security-Policy:',
    'Trusted Types: the policy “lit-html” exists already | Another copy of Lit on the page has made it. It is allowed once only, hence the second one does not run. | Extend the line “trusted-types” of the Content-Security-Policy:',
  ),
  'policy-kept': ok(
    'Keine Verstöße gegen die Sicherheitsregeln | Seit dem Start der Diagnose hat der Browser nichts vom Kit gesperrt. Verstöße davor sieht sie nur, wo der Browser sie nachmeldet.',
    'No breach of the security policy | Since the diagnosis has begun the browser has blocked nothing of the kit. Earlier breaches are seen only where the browser reports them later.',
  ),
  'policy-blocks': fault(
    'Die Policy der Seite sperrt etwas ({directive}) | Gesperrt wurde: {blocked}. | Ändern Sie die Zeile der Content-Security-Policy so:',
    "The page's policy blocks something ({directive}) | Blocked was: {blocked}. | Change the line of the Content-Security-Policy to:",
  ),
  'policy-blocks-inline': fault(
    'Die Policy der Seite sperrt etwas ({directive}) | Gesperrt wurde: {blocked}. | Das Kit braucht weder Inline-Skripte noch Inline-Stile. Binden Sie es nur mit dem Skript-Tag ein.',
    "The page's policy blocks something ({directive}) | Blocked was: {blocked}. | The kit needs neither inline scripts nor inline styles. Include it by its script tag only.",
  ),
  'policy-reports': notice(
    'Die Policy der Seite würde etwas sperren ({directive}) | Nur gemeldet, nicht gesperrt: {blocked}. | Ändern Sie die Zeile der Content-Security-Policy so:',
    "The page's policy would block something ({directive}) | Only reported, not blocked: {blocked}. | Change the line of the Content-Security-Policy to:",
  ),
  'policy-reports-inline': notice(
    'Die Policy der Seite würde etwas sperren ({directive}) | Nur gemeldet, nicht gesperrt: {blocked}. | Das Kit braucht weder Inline-Skripte noch Inline-Stile. Binden Sie es nur mit dem Skript-Tag ein.',
    "The page's policy would block something ({directive}) | Only reported, not blocked: {blocked}. | The kit needs neither inline scripts nor inline styles. Include it by its script tag only.",
  ),
  'meta-good': ok(
    'Die Policy im <meta>-Element erlaubt alles Nötige | Eine weitere Policy kann in den Kopfzeilen der Seite stehen. Diese sieht kein Skript.',
    'The policy in the <meta> element allows what is needed | There may be another policy in the headers of the page. No script can see that one.',
  ),
  'meta-forbids': fault(
    'Die Policy im <meta>-Element erlaubt etwas nicht ({directive}) | Nicht erlaubt ist {address}. | Ändern Sie die Zeile so:',
    'The policy in the <meta> element forbids something ({directive}) | Not allowed is {address}. | Change the line to:',
  ),
};
