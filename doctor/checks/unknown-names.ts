/** Tags and twins that look like ours and are none: mostly misspelt. */
import type { Check, Finding, Texts } from '../findings.types.js';
import { nearest } from '../nearest.js';
import type { UnknownSeen } from '../observations.types.js';
import { NAMES } from '../vocabulary.js';

interface Words {
  readonly title: (tag: string) => string;
  readonly why: (count: number) => string;
  readonly meant: (tag: string) => string;
  readonly list: (tags: string) => string;
}

const texts: Texts<Words> = {
  de: {
    title: (tag) => `${tag} gibt es nicht`,
    why: (count) =>
      count === 1
        ? 'Das Tag steht auf der Seite, gehört aber nicht zum Baukasten. Es bleibt leer.'
        : `Das Tag steht ${count}-mal auf der Seite, gehört aber nicht zum Baukasten. Es bleibt leer.`,
    meant: (tag) => `Meinten Sie ${tag}?`,
    list: (tags) => `Es gibt: ${tags}.`,
  },
  en: {
    title: (tag) => `${tag} does not exist`,
    why: (count) =>
      count === 1
        ? 'The tag is on the page but does not belong to the kit. It stays empty.'
        : `The tag is on the page ${count} times but does not belong to the kit. It stays empty.`,
    meant: (tag) => `Did you mean ${tag}?`,
    list: (tags) => `There are: ${tags}.`,
  },
};

/** How a name is written into a page. */
const written = (name: string, twin: boolean): string =>
  twin ? `data-fds="${name}"` : `<${name}>`;

function describe({ count, name, twin }: UnknownSeen, words: Words): Finding {
  const known = twin ? NAMES : NAMES.map((each) => `fds-${each}`);
  const near = nearest(name, known);
  return {
    id: 'unknown-name',
    group: 'elements',
    state: 'fault',
    title: words.title(written(name, twin)),
    explanation: words.why(count),
    remedy: near
      ? words.meant(written(near, twin))
      : words.list(known.map((each) => written(each, twin)).join(', ')),
  };
}

/** Asks "did you mean …?" for each name that the kit does not know. */
export const unknownNames: Check = ({ unknown }, lang) =>
  unknown.map((each) => describe(each, texts[lang]));
