/** Attributes: misspelt ones, and values that the kit does not take. */
import type { MainLanguage } from '../../src/i18n/language.js';
import type { Check, Finding } from '../findings.types.js';
import { nearest } from '../nearest.js';
import type { ElementSeen } from '../observations.types.js';
import { about, say } from '../say.js';
import { VOCABULARY } from '../vocabulary.js';
import { badValue } from './attribute-values.js';

/** What to do, by what is known. */
const remedies = {
  de: {
    meant: (name: string) => `Meinten Sie ${name}?`,
    use: (list: string) => `Setzen Sie: ${list}.`,
  },
  en: { meant: (name: string) => `Did you mean ${name}?`, use: (list: string) => `Use: ${list}.` },
};

/** Attributes that every element of a page may have, and those that other tools leave behind. */
const GLOBAL =
  /^(id|class|style|title|dir|hidden|slot|part|exportparts|role|tabindex|translate|lang|inert|is|nonce|popover|accesskey|draggable|contenteditable|spellcheck|item\w*|data-.+|aria-.+|on.+|xml.*|[:@.?#_].*|v-.+|ng-?.+|defer-hydration|needs-hydration)$/;

function unknownName(
  { label, name }: ElementSeen,
  attribute: string,
  lang: MainLanguage,
): Finding[] {
  const known = Object.keys(VOCABULARY[name] ?? {});
  const meant = nearest(attribute, known);
  // A data-… attribute is anybody's, unless it is a misspelt one of ours.
  const isOthers = GLOBAL.test(attribute) && !(meant === 'data-theme' && attribute !== meant);
  if (isOthers) return [];
  const values = { label, name: attribute };
  if (!meant) return [say('attribute-unknown', lang, { ...values, names: known.join(', ') })];
  return [say('attribute-misspelt', lang, { ...values, meant }, { id: 'attribute-unknown' })];
}

function judge(element: ElementSeen, name: string, lang: MainLanguage): Finding[] {
  const kind = VOCABULARY[element.name]?.[name];
  if (!kind) return unknownName(element, name, lang);
  const value = element.attributes[name] ?? '';
  const bad = badValue(kind, value, lang);
  if (!bad) return [];
  const { allowed, meant } = bad;
  const { meant: ask, use } = remedies[lang];
  const remedy = meant ? ask(`${name}="${meant}"`) : use(allowed);
  const values = { label: element.label, name, value: value.slice(0, 40), allowed, remedy };
  const isMild = kind === 'seconds' || kind === 'language';
  const row =
    kind === 'land' ? 'attribute-land' : kind === 'date' ? 'attribute-date' : 'attribute-value';
  return [say(row, lang, values, { id: `attribute-${name}`, ...(isMild && { state: 'notice' }) })];
}

/** Judges every attribute of every element. */
export const attributes: Check = ({ elements }, lang) => {
  const bad = elements.flatMap((element, index) =>
    Object.keys(element.attributes).flatMap((name) =>
      judge(element, name, lang).map((finding) => about(index, finding)),
    ),
  );
  return bad.length > 0 || elements.length === 0 ? bad : [say('attributes-known', lang)];
};
