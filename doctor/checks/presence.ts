/** Whether there is anything to show, and what an editor's system has made of it. */
import type { Check, Finding, Texts } from '../findings.types.js';

interface Words {
  readonly none: string;
  readonly noneWhy: string;
  readonly noneRemedy: string;
  readonly escaped: string;
  readonly escapedWhy: string;
  readonly escapedRemedy: string;
  readonly found: (count: number) => string;
  readonly foundWhy: (list: string) => string;
}

const TWIN = '<div data-fds="timeline"><a href="…">…</a></div>';

const texts: Texts<Words> = {
  de: {
    none: 'Auf der Seite steht kein Baustein',
    noneWhy:
      'Das Skript läuft, findet aber kein Tag des Baukastens. Oft entfernt das Redaktionssystem Tags, die es nicht kennt.',
    noneRemedy:
      'Sehen Sie im Quelltext der Seite nach. Fehlt das Tag dort, nehmen Sie die Zwillingsform.',
    escaped: 'Das Tag steht als Text auf der Seite',
    escapedWhy:
      'Das Redaktionssystem hat die spitzen Klammern umgewandelt. Besucherinnen und Besucher lesen das Tag, statt den Baustein zu sehen.',
    escapedRemedy:
      'Fügen Sie den Schnipsel in der Quelltext-Ansicht oder in einem HTML-Element ein.',
    found: (count) => (count === 1 ? 'Ein Baustein gefunden' : `${count} Bausteine gefunden`),
    foundWhy: (list) => `Auf der Seite stehen: ${list}.`,
  },
  en: {
    none: 'There is no widget on the page',
    noneWhy:
      'The script runs but finds no tag of the kit. Content management systems often remove tags they do not know.',
    noneRemedy: "Look at the page's source. If the tag is missing there, use the twin form.",
    escaped: 'The tag stands on the page as text',
    escapedWhy:
      'The content management system has converted the angle brackets. Visitors read the tag instead of seeing the widget.',
    escapedRemedy: 'Paste the snippet in the source view, or into an HTML element.',
    found: (count) => (count === 1 ? 'One widget found' : `${count} widgets found`),
    foundWhy: (list) => `On the page are: ${list}.`,
  },
};

/** Says which of the kit's elements are on the page. */
export const presence: Check = ({ elements, page, unknown }, lang) => {
  const words = texts[lang];
  const findings: Finding[] = [];
  const widgets = elements.filter(({ name }) => name !== 'strategy');
  if (page.escaped > 0) {
    findings.push({
      id: 'presence-escaped',
      group: 'elements',
      state: 'fault',
      title: words.escaped,
      explanation: words.escapedWhy,
      remedy: words.escapedRemedy,
    });
  }
  if (widgets.length > 0) {
    findings.push({
      id: 'presence-found',
      group: 'elements',
      state: 'ok',
      title: words.found(widgets.length),
      explanation: words.foundWhy(widgets.map(({ label }) => label).join(', ')),
    });
    // A misspelt or escaped tag is reason enough.
  } else if (page.escaped === 0 && unknown.length === 0) {
    findings.push({
      id: 'presence-none',
      group: 'elements',
      state: 'fault',
      title: words.none,
      explanation: words.noneWhy,
      remedy: words.noneRemedy,
      code: TWIN,
    });
  }
  return findings;
};
