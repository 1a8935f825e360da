/** Why a list is empty in a static form: it could not be read, the Land has none, or the data hold none. */
import type { StrategyModel } from '../model/model.types.js';
import { narrowingStrings } from '../texts/de/narrowing.js';
import { shortName } from '../parts/text.js';
import { noneKnown, noneOf, OF_LAND } from '../describe/lost.js';
import type { StaticOptions } from './static.types.js';

const LISTS = { project: 'projects', event: 'events' } as const;

/**
 * The sentence that there is nothing, as the live widgets say it.
 *
 * @param model already narrowed to the Land, if there is one
 * @param none what is said where the data themselves hold none
 */
export function staticNone(
  model: StrategyModel,
  { lang, land, noHits }: StaticOptions,
  type: keyof typeof LISTS,
  none: string,
): string {
  const known = noHits?.[type];
  if (known !== undefined) return known;
  const actor = land === undefined ? undefined : model.find('actor', land);
  const lists = [LISTS[type]];
  if (!actor) return noneOf({ model, lang }, lists, none);
  const words = narrowingStrings[lang].noneOfLand[type](shortName(actor, lang));
  return noneKnown({ model, lang }, words, lists, OF_LAND[type]);
}
