/** Why a list is empty in a static form: it could not be read, the Land has none, or the data hold none. */
import type { StrategyModel } from '../model/model.types.js';
import { narrowingStrings } from '../texts/de/narrowing.js';
import { shortName } from '../parts/text.js';
import { noneOf } from '../describe/lost.js';
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
  const words = actor ? narrowingStrings[lang].noneOfLand[type](shortName(actor, lang)) : none;
  return noneOf({ model, lang }, [LISTS[type]], words);
}
