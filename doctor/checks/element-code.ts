/** Whether each tag is alive, and by whose code. */
import type { Check, Finding, Texts } from '../findings.types.js';
import type { ElementSeen } from '../observations.types.js';

interface Words {
  readonly good: string;
  readonly goodWhy: string;
  readonly missing: (tag: string) => string;
  readonly missingWhy: string;
  readonly error: (message: string) => string;
  readonly missingRemedy: string;
  readonly foreign: (tag: string) => string;
  readonly foreignWhy: string;
  readonly foreignRemedy: string;
}

const texts: Texts<Words> = {
  de: {
    good: 'Der Code aller Bausteine ist da',
    goodWhy: 'Jedes Tag ist angemeldet und gehört zu einem Exemplar des Baukastens.',
    missing: (tag) => `Der Code von ${tag} fehlt`,
    missingWhy: 'Zu sehen ist nur, was zwischen den Tags steht.',
    error: (message) => `Der Browser meldet: „${message}“`,
    missingRemedy:
      'Sehen Sie unter „Skript“ und „Sicherheitsregeln“ nach, welche Datei fehlt oder gesperrt ist.',
    foreign: (tag) => `${tag} gehört anderem Code`,
    foreignWhy:
      'Ein anderes Skript hat dieses Tag angemeldet: ein Exemplar aus einem npm-Paket oder fremder Code. Was es zeigt, liegt dort.',
    foreignRemedy: 'Laden Sie das Skript des Baukastens vor dem anderen, oder entfernen Sie eines.',
  },
  en: {
    good: 'The code of all widgets is there',
    goodWhy: 'Each tag is registered and belongs to a copy of the kit.',
    missing: (tag) => `The code of ${tag} is missing`,
    missingWhy: 'Only what stands between the tags is shown.',
    error: (message) => `The browser says: “${message}”`,
    missingRemedy: 'See under “Script” and “Security policy” which file is missing or blocked.',
    foreign: (tag) => `${tag} belongs to other code`,
    foreignWhy:
      'Another script has registered this tag: a copy from an npm package, or foreign code. What it shows is up to that.',
    foreignRemedy: "Load the kit's script before the other one, or remove one of them.",
  },
};

/** One finding for all elements of a tag, which share their code. */
function judge({ loadError, name, owner }: ElementSeen, words: Words): Finding | undefined {
  const tag = `<fds-${name}>`;
  if (owner === 'none') {
    const error = loadError === undefined ? '' : ` ${words.error(loadError)}`;
    return {
      id: 'code-missing',
      group: 'elements',
      state: 'fault',
      title: words.missing(tag),
      explanation: `${words.missingWhy}${error}`,
      remedy: words.missingRemedy,
    };
  }
  if (owner !== 'foreign') return undefined;
  return {
    id: 'code-foreign',
    group: 'elements',
    state: 'notice',
    title: words.foreign(tag),
    explanation: words.foreignWhy,
    remedy: words.foreignRemedy,
  };
}

/** Names tags without code and tags that belong to somebody else. */
export const elementCode: Check = ({ elements }, lang) => {
  const words = texts[lang];
  // In a shadow root of the page the script tag does not look: that has a finding of its own.
  const looked = elements.filter(({ inShadow, owner }) => !inShadow || owner !== 'none');
  const byName = new Map(looked.map((element) => [element.name, element]));
  const bad = [...byName.values()].flatMap((element) => {
    const finding = judge(element, words);
    const first = elements.findIndex(({ name }) => name === element.name);
    return finding ? [{ ...finding, element: first }] : [];
  });
  if (bad.length > 0 || looked.length === 0) return bad;
  const { good: title, goodWhy: explanation } = words;
  return [{ id: 'code-there', group: 'elements', state: 'ok', title, explanation }];
};
