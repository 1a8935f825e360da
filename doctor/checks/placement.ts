/** Where elements stand: `for`, nesting, what belongs together. */
import type { Check, Finding, FindingState, Texts } from '../findings.types.js';
import type { ElementSeen } from '../observations.types.js';

interface Phrase {
  readonly title: (label: string) => string;
  readonly why: (detail: string) => string;
  readonly remedy: string;
}

type Case = 'missing' | 'other' | 'widget' | 'shadow' | 'source' | 'strategy' | 'lonely';

const texts: Texts<Readonly<Record<Case, Phrase>> & { readonly good: readonly [string, string] }> =
  {
    de: {
      good: ['Die Bausteine stehen richtig', 'Verweise mit „for“ und Verschachtelungen stimmen.'],
      missing: {
        title: (label) => `${label}: „for“ führt ins Leere`,
        why: (id) => `Auf der Seite gibt es kein Element mit der Kennung „${id}“.`,
        remedy: 'Geben Sie dem <fds-strategy> diese Kennung als „id“, oder lassen Sie „for“ weg.',
      },
      other: {
        title: (label) => `${label}: „for“ nennt das falsche Element`,
        why: (id) => `Das Element mit der Kennung „${id}“ ist kein <fds-strategy>.`,
        remedy: 'Nennen Sie in „for“ die Kennung des <fds-strategy>.',
      },
      widget: {
        title: (label) => `${label} steckt in einem anderen Baustein`,
        why: (tag) =>
          `Was zwischen <${tag}> und </${tag}> steht, ist der Ersatzinhalt: Er verschwindet, sobald der Baustein bereit ist. Oft fehlt nur das schließende Tag.`,
        remedy: 'Schließen Sie jeden Baustein, bevor der nächste beginnt.',
      },
      shadow: {
        title: (label) => `${label} wird vom Skript-Tag nicht gefunden`,
        why: () =>
          'Das Element steht im Schattenbaum eines anderen Bausteins der Seite. Dort sucht das Skript nicht.',
        remedy: 'Setzen Sie das Element in die Seite selbst, oder laden Sie fds.classic.js.',
      },
      source: {
        title: (label) => `${label}: „src“ wird nicht beachtet`,
        why: () => 'In einem <fds-strategy>, oder mit „for“, kommen die Daten von dort.',
        remedy: 'Geben Sie „src“ am <fds-strategy> an.',
      },
      strategy: {
        title: (label) => `${label} steckt in einem anderen <fds-strategy>`,
        why: () => 'Bausteine richten sich nach dem innersten. Auswahl und Filter gelten nur dort.',
        remedy: 'Stellen Sie beide nebeneinander, wenn das nicht so gemeint ist.',
      },
      lonely: {
        title: (label) => `${label} hat keine Bausteine`,
        why: () =>
          'Das Element zeigt selbst nichts. Weder steht ein Baustein darin, noch nennt es einer.',
        remedy: 'Setzen Sie die Bausteine hinein, oder nennen Sie seine Kennung in ihrem „for“.',
      },
    },
    en: {
      good: ['The widgets stand where they should', 'References by “for” and nesting are right.'],
      missing: {
        title: (label) => `${label}: “for” leads nowhere`,
        why: (id) => `There is no element with the id “${id}” on the page.`,
        remedy: 'Give this id to the <fds-strategy>, or leave out “for”.',
      },
      other: {
        title: (label) => `${label}: “for” names the wrong element`,
        why: (id) => `The element with the id “${id}” is no <fds-strategy>.`,
        remedy: 'Name the id of the <fds-strategy> in “for”.',
      },
      widget: {
        title: (label) => `${label} is inside another widget`,
        why: (tag) =>
          `What stands between <${tag}> and </${tag}> is the fallback: it vanishes as soon as the widget is ready. Often only the closing tag is missing.`,
        remedy: 'Close each widget before the next one begins.',
      },
      shadow: {
        title: (label) => `${label} is not found by the script tag`,
        why: () =>
          'The element is in the shadow tree of another component of the page. The script does not look there.',
        remedy: 'Put the element into the page itself, or load fds.classic.js.',
      },
      source: {
        title: (label) => `${label}: “src” is not used`,
        why: () => 'In an <fds-strategy>, or with “for”, the data come from there.',
        remedy: 'Give “src” to the <fds-strategy>.',
      },
      strategy: {
        title: (label) => `${label} is inside another <fds-strategy>`,
        why: () => 'Widgets go by the innermost. Choice and filters hold there only.',
        remedy: 'Put the two side by side if that is not what you mean.',
      },
      lonely: {
        title: (label) => `${label} has no widgets`,
        why: () => 'The element shows nothing itself. No widget is inside it, and none names it.',
        remedy: 'Put the widgets inside, or name its id in their “for”.',
      },
    },
  };

const STATES: Readonly<Record<Case, FindingState>> = {
  missing: 'fault',
  other: 'fault',
  widget: 'fault',
  shadow: 'fault',
  source: 'notice',
  strategy: 'notice',
  lonely: 'notice',
};

/** What is wrong with an element's place, each with the detail that its text names. */
function casesOf(element: ElementSeen): readonly (readonly [Case, string])[] {
  const { attributes, inShadow, inStrategy, insideWidget, members, name, owner, target } = element;
  const found: (readonly [Case, string])[] = [];
  const isStrategy = name === 'strategy';
  const id = attributes['for'] ?? '';
  if (target === 'missing' || target === 'other') found.push([target, id]);
  if (insideWidget) found.push(['widget', insideWidget]);
  if (inShadow && owner === 'none') found.push(['shadow', '']);
  if (!isStrategy && attributes['src'] && (inStrategy || target === 'strategy')) {
    found.push(['source', '']);
  }
  if (isStrategy && inStrategy) found.push(['strategy', '']);
  if (isStrategy && members === 0) found.push(['lonely', '']);
  return found;
}

/** Names what stands in the wrong place, or refers to nothing. */
export const placement: Check = ({ elements }, lang) => {
  const words = texts[lang];
  const bad = elements.flatMap((element, index) =>
    casesOf(element).map(([name, detail]): Finding => {
      const { remedy, title, why } = words[name];
      return {
        id: `placement-${name}`,
        group: 'elements',
        state: STATES[name],
        title: title(element.label),
        explanation: why(detail),
        remedy,
        element: index,
      };
    }),
  );
  if (bad.length > 0 || elements.length === 0) return bad;
  const [title, explanation] = words.good;
  return [{ id: 'placement-good', group: 'elements', state: 'ok', title, explanation }];
};
