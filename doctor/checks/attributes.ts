/** Attributes: misspelt ones, and values that the kit does not take. */
import type { Language } from '../../src/i18n/language.js';
import type { Check, Finding, Texts } from '../findings.types.js';
import { nearest } from '../nearest.js';
import type { ElementSeen } from '../observations.types.js';
import { VOCABULARY } from '../vocabulary.js';
import { badValue } from './attribute-values.js';

interface Words {
  readonly good: readonly [string, string];
  readonly value: (label: string, name: string, value: string) => string;
  readonly valueWhy: (allowed: string) => string;
  readonly landWhy: string;
  readonly unknown: (label: string, name: string) => string;
  readonly unknownWhy: string;
  readonly meant: (name: string) => string;
  readonly use: (allowed: string) => string;
  readonly known: (names: string) => string;
}

const texts: Texts<Words> = {
  de: {
    good: ['Alle Attribute sind bekannt', 'Namen und Werte der Attribute stimmen.'],
    value: (label, name, value) => `${label}: „${value}“ ist kein Wert für ${name}`,
    valueWhy: (allowed) => `Erlaubt: ${allowed}. Bis dahin gilt die Voreinstellung.`,
    landWhy: 'Der Baustein findet zu diesem Wert kein Land und zeigt alle.',
    unknown: (label, name) => `${label}: Attribut „${name}“ wird nicht beachtet`,
    unknownWhy: 'Dieser Baustein kennt das Attribut nicht.',
    meant: (name) => `Meinten Sie ${name}?`,
    use: (allowed) => `Setzen Sie: ${allowed}.`,
    known: (names) => `Er kennt: ${names}.`,
  },
  en: {
    good: ['All attributes are known', 'Names and values of the attributes are right.'],
    value: (label, name, value) => `${label}: “${value}” is no value for ${name}`,
    valueWhy: (allowed) => `Allowed: ${allowed}. Until then the default holds.`,
    landWhy: 'The widget finds no Land of this value and shows all.',
    unknown: (label, name) => `${label}: attribute “${name}” is not used`,
    unknownWhy: 'This widget does not know the attribute.',
    meant: (name) => `Did you mean ${name}?`,
    use: (allowed) => `Use: ${allowed}.`,
    known: (names) => `It knows: ${names}.`,
  },
};

/** Attributes that every element of a page may have, and those that other tools leave behind. */
const GLOBAL =
  /^(id|class|style|title|dir|hidden|slot|part|exportparts|role|tabindex|translate|lang|inert|is|nonce|popover|accesskey|draggable|contenteditable|spellcheck|item\w*|data-.+|aria-.+|on.+|xml.*|[:@.?#_].*|v-.+|ng-?.+|defer-hydration|needs-hydration)$/;

function unknownName(element: ElementSeen, name: string, words: Words): Finding | undefined {
  const known = Object.keys(VOCABULARY[element.name] ?? {});
  const near = nearest(name, known);
  // A data-… attribute is anybody's, unless it is a misspelt one of ours.
  const isOthers = GLOBAL.test(name) && !(near === 'data-theme' && name !== 'data-theme');
  if (isOthers) return undefined;
  return {
    id: 'attribute-unknown',
    group: 'elements',
    state: near ? 'fault' : 'notice',
    title: words.unknown(element.label, name),
    explanation: words.unknownWhy,
    remedy: near ? words.meant(near) : words.known(known.join(', ')),
  };
}

function judge(element: ElementSeen, name: string, lang: Language): Finding | undefined {
  const words = texts[lang];
  const kind = VOCABULARY[element.name]?.[name];
  if (!kind) return unknownName(element, name, words);
  const value = element.attributes[name] ?? '';
  const bad = badValue(kind, value, lang);
  if (!bad) return undefined;
  const { allowed, meant } = bad;
  return {
    id: `attribute-${name}`,
    group: 'elements',
    state: kind === 'seconds' || kind === 'language' ? 'notice' : 'fault',
    title: words.value(element.label, name, value.slice(0, 40)),
    explanation: kind === 'land' ? words.landWhy : words.valueWhy(allowed),
    remedy: meant ? words.meant(`${name}="${meant}"`) : words.use(allowed),
  };
}

/** Judges every attribute of every element. */
export const attributes: Check = ({ elements }, lang) => {
  const bad = elements.flatMap((element, index) =>
    Object.keys(element.attributes).flatMap((name): Finding[] => {
      const finding = judge(element, name, lang);
      return finding ? [{ ...finding, element: index }] : [];
    }),
  );
  if (bad.length > 0 || elements.length === 0) return bad;
  const [title, explanation] = texts[lang].good;
  return [{ id: 'attributes-known', group: 'elements', state: 'ok', title, explanation }];
};
