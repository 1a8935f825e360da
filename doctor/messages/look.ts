/** What the doctor says of colours. */
import { fault, notice, ok } from './message.js';

export const look = {
  'ground-contrast': fault(
    'Die Schrift ist auf dem Grund der Seite schlecht zu lesen | Schrift {text} auf {ground}: {ratio} : 1, nötig 4,5 : 1. Mit data-ground="none" sind die Bausteine durchsichtig, was immer darunter ist. ({labels}) | Nehmen Sie data-ground="none" weg: Dann bringt der Baustein eigenes Papier mit, wo der Grund die Schrift nicht trägt.',
    'The text is hard to read on the ground of the page | Text {text} on {ground}: {ratio}:1, needed 4.5:1. With data-ground="none" the widgets are transparent, whatever is below. ({labels}) | Take data-ground="none" away: the widget then brings paper of its own where the ground does not carry its text.',
  ),
  'colours-held': ok(
    'Farben der Seite sind so angepasst, dass sie lesbar bleiben ({scheme}) | Links steht, was die Seite sagt, rechts, was zu sehen ist. ({labels})',
    'Colours of the page are adapted so that they can be read ({scheme}) | On the left what the page says, on the right what is seen. ({labels})',
  ),
  'contrast-enough': ok(
    'Kontraste reichen aus ({scheme}) | Gemessen: {low} : 1 bis {high} : 1. Geprüft an {labels}.',
    'Contrast is sufficient ({scheme}) | Measured: {low}:1 to {high}:1. Looked at {labels}.',
  ),
  'contrast-enough-unused': ok(
    'Kontraste reichen aus ({scheme}) | Gemessen: {low} : 1 bis {high} : 1. Geprüft an {labels}. Diese Darstellung zeigt die Seite zurzeit nicht.',
    'Contrast is sufficient ({scheme}) | Measured: {low}:1 to {high}:1. Looked at {labels}. The page does not show this scheme at present.',
  ),
  'contrast-low': fault(
    'Kontraste zu gering ({scheme}) | Geprüft an {labels}. | Ändern Sie die Farben der Seite, bis die Werte nach WCAG 2.2 erreicht sind (Text 4,5 : 1, Grafik 3 : 1).',
    "Contrast is too low ({scheme}) | Looked at {labels}. | Change the page's colours until the values of WCAG 2.2 are reached (text 4.5:1, graphics 3:1).",
  ),
  'contrast-low-unused': notice(
    'Kontraste zu gering ({scheme}) | Geprüft an {labels}. Diese Darstellung zeigt die Seite zurzeit nicht. | Ändern Sie die Farben der Seite, bis die Werte nach WCAG 2.2 erreicht sind (Text 4,5 : 1, Grafik 3 : 1).',
    "Contrast is too low ({scheme}) | Looked at {labels}. The page does not show this scheme at present. | Change the page's colours until the values of WCAG 2.2 are reached (text 4.5:1, graphics 3:1).",
  ),
};
