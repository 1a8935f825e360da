/** What a thing is called by its type, and how many there are of a type. */
import type { Language } from '../i18n/language.js';
import type { RefType, StrategyModel } from '../model/model.types.js';
import { recordTexts } from '../texts/de/records.js';
import { terms } from '../texts/de/terms.js';
import type { Telling } from './lost.js';

const isCross = (model: StrategyModel, type: RefType, id: string): boolean =>
  type === 'topic' && model.find('topic', id)?.cross === true;

/** The name of a type; what runs across the focus topics is none of them. */
export function typeWord(type: RefType, record: object | undefined, lang: Language): string {
  const { type: names } = terms[lang];
  const cross = type === 'topic' && record && (record as { cross?: boolean }).cross;
  return cross ? recordTexts[lang].crossTopic : names[type];
}

/** Things of a type with their number; what runs across the focus topics is counted apart from them. */
export function countWord({ model, lang }: Telling, type: RefType, ids: readonly string[]): string {
  const across = ids.filter((id) => isCross(model, type, id)).length;
  const own = ids.length - across;
  const words = [
    own > 0 && terms[lang].count[type](own),
    across > 0 && recordTexts[lang].crossTopics(across),
  ];
  return words.filter(Boolean).join(', ');
}
