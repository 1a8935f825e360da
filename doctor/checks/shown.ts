/** What visitors see of each widget, and why they do not see it. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { ElementSeen, HiddenSeen } from '../observations.types.js';

type Bad = 'loading' | 'failed' | 'broken';

interface Words {
  readonly good: readonly [string, string];
  readonly title: Readonly<Record<Bad, (label: string) => string>>;
  readonly why: Readonly<Record<Bad, string>>;
  readonly remedy: Readonly<Record<Bad, string>>;
  readonly hidden: (label: string) => string;
  readonly hiddenBy: (by: string) => string;
  readonly hiddenWhy: Readonly<Record<HiddenSeen['why'], string>>;
  readonly hiddenRemedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: ['Alle Bausteine zeigen Daten', 'Keiner lädt noch, keiner ist verdeckt.'],
    title: {
      loading: (label) => `${label} lädt noch`,
      failed: (label) => `${label} hat keine Daten`,
      broken: (label) => `${label} kann die Daten nicht zeichnen`,
    },
    why: {
      loading: 'Code und Daten sind nach einigen Sekunden noch nicht vollständig da.',
      failed: 'Weder der Feed noch die mitgelieferten Daten waren zu laden.',
      broken: 'Beim Zeichnen ist ein Fehler im Baustein aufgetreten. Die übrigen laufen weiter.',
    },
    remedy: {
      loading: 'Prüfen Sie erneut. Bleibt es dabei, sehen Sie unter „Feed“ nach.',
      failed: 'Sehen Sie unter „Feed“ und „Sicherheitsregeln“ nach.',
      broken: 'Melden Sie den Fehler mit diesem Bericht und dem Feed.',
    },
    hidden: (label) => `${label} ist nicht zu sehen`,
    hiddenBy: (by) => `Der Grund liegt bei ${by}:`,
    hiddenWhy: {
      hidden: 'Es trägt das Attribut „hidden“.',
      display: 'Eine Regel der Seite setzt „display: none“.',
      visibility: 'Eine Regel der Seite setzt „visibility: hidden“.',
      opacity: 'Eine Regel der Seite setzt „opacity: 0“.',
      details: 'Es liegt in einem zugeklappten Bereich.',
      width: 'Es ist null Pixel breit.',
      inert: 'Es trägt das Attribut „inert“ und ist nicht bedienbar.',
    },
    hiddenRemedy:
      'In Reitern und Klappbereichen ist das richtig so. Sonst ändern Sie die Regel oder das Attribut.',
  },
  en: {
    good: ['All widgets show data', 'None is still loading, none is hidden.'],
    title: {
      loading: (label) => `${label} is still loading`,
      failed: (label) => `${label} has no data`,
      broken: (label) => `${label} cannot draw the data`,
    },
    why: {
      loading: 'After some seconds code and data are not complete.',
      failed: 'Neither the feed nor the data that ship with the kit could be loaded.',
      broken: 'A fault has happened in the widget while it was drawing. The others go on.',
    },
    remedy: {
      loading: 'Check again. If that does not help, see under “Feed”.',
      failed: 'See under “Feed” and “Security policy”.',
      broken: 'Report the fault with this report and the feed.',
    },
    hidden: (label) => `${label} cannot be seen`,
    hiddenBy: (by) => `The reason is at ${by}:`,
    hiddenWhy: {
      hidden: 'It has the attribute “hidden”.',
      display: 'A rule of the page sets “display: none”.',
      visibility: 'A rule of the page sets “visibility: hidden”.',
      opacity: 'A rule of the page sets “opacity: 0”.',
      details: 'It is in a section that is folded away.',
      width: 'It is zero pixels wide.',
      inert: 'It has the attribute “inert” and cannot be used.',
    },
    hiddenRemedy:
      'In tabs and folding sections that is right. Otherwise change the rule or the attribute.',
  },
};

function badShown({ label, shown }: ElementSeen, words: Words): Finding[] {
  if (shown !== 'loading' && shown !== 'failed' && shown !== 'broken') return [];
  return [
    {
      id: `shown-${shown}`,
      group: 'elements',
      state: shown === 'loading' ? 'notice' : 'fault',
      title: words.title[shown](label),
      explanation: words.why[shown],
      remedy: words.remedy[shown],
    },
  ];
}

function badlyHidden({ hidden, label }: ElementSeen, words: Words): Finding[] {
  if (!hidden) return [];
  const { by, why } = hidden;
  return [
    {
      id: `hidden-${why}`,
      group: 'elements',
      state: 'notice',
      title: words.hidden(label),
      explanation: `${words.hiddenBy(by)} ${words.hiddenWhy[why]}`,
      remedy: words.hiddenRemedy,
    },
  ];
}

/** Names each widget that shows no data, or that cannot be seen. */
export const shown: Check = ({ elements, feeds }, lang) => {
  const words = texts[lang];
  const bad = elements.flatMap((element, index) =>
    [...badShown(element, words), ...badlyHidden(element, words)].map((finding) => ({
      ...finding,
      element: index,
    })),
  );
  if (bad.length > 0 || !elements.some((element) => element.shown === 'data')) return bad;
  if (elements.some(({ owner }) => owner === 'none')) return bad;
  // Drawn, and yet without a record: the check of the feed says so.
  if (feeds.some(({ records }) => records === 0)) return bad;
  const [title, explanation] = words.good;
  return [{ id: 'shown-data', group: 'elements', state: 'ok', title, explanation }];
};
