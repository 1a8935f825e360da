/** Why a Leitlinie stands in no field, where the feed did say its place and it could not be read. */
import type { Leitlinie } from '../../feed/feed.types.js';
import { terms } from '../../texts/de/terms.js';
import { told, type Telling } from '../../describe/lost.js';

/** "Ziel im Feed nicht lesbar", for what was lost of its place. */
export function lostPlace(
  telling: Telling,
  leitlinie: Leitlinie,
): Readonly<Partial<Record<'category' | 'goal', string>>> {
  const lost = (key: 'category' | 'goal'): object => {
    const words = told(telling, leitlinie, key);
    return words && leitlinie[key] === undefined
      ? { [key]: `${terms[telling.lang].type[key]} ${words}` }
      : {};
  };
  return { ...lost('category'), ...lost('goal') };
}
