/** Whether a vote can be reckoned with the keys of a feed: by the same arithmetic as the widget's. Pure. */
import type { Actor } from '../../feed/feed.types.js';
import { isObject, own, type Json } from '../../feed/read-value.js';
import { LAND_NAMES } from '../../geo/land-names.js';
import { readCouncil } from '../../voting/council.js';
import { formatDecimal } from '../../voting/decimal.js';
import { readShareKey } from '../../voting/share-key.js';
import { words, type Words } from '../words.js';
import { listOf, textIn, type Tell } from './read-record.js';

const namesOf = (laender: readonly string[]): string =>
  laender.map((iso) => (LAND_NAMES as Readonly<Record<string, string>>)[iso] ?? iso).join(', ');

/** An actor as far as it votes: shares that are no numbers are told of elsewhere. */
function voter(actor: Json): Actor {
  const shares = own(actor, 'shares');
  const numbers = Object.entries(isObject(shares) ? shares : {}).filter(
    (share): share is [string, number] => typeof share[1] === 'number',
  );
  return {
    id: textIn(actor, 'id') ?? '',
    name: '',
    ...(actor['kind'] === 'land' && { kind: 'land' }),
    shares: Object.fromEntries(numbers),
  };
}

/** Which shares a Land that is there lacks. */
function tellSilent(actors: readonly Json[], id: string, tell: Tell): void {
  actors.forEach((actor, index) => {
    if (actor['kind'] !== 'land' || id in (voter(actor).shares ?? {})) return;
    const message = words(`Kein Anteil nach ${id}`, `No share by ${id}`);
    tell('no-share', `/actors/${index}/shares`, message, actor);
  });
}

/** What is wrong with each of the keys. */
export function checkShares(document: Json, tell: Tell): void {
  const voting = own(document, 'voting');
  const actors = listOf(document, 'actors');
  const council = readCouncil(actors.map(voter));
  const missing = council.problems.find(({ kind }) => kind === 'missing');
  (isObject(voting) ? listOf(voting, 'keys') : []).forEach((record, index) => {
    const id = textIn(record, 'id') ?? '';
    const say = (code: Parameters<Tell>[0], message: Words): void => {
      tell(code, `/voting/keys/${index}`, message, record);
    };
    tellSilent(actors, id, tell);
    if (missing?.kind === 'missing') {
      const names = namesOf(missing.laender);
      say('missing-land', words(`Nicht unter actors: ${names}`, `Not among actors: ${names}`));
    }
    for (const problem of readShareKey(council, id).problems) {
      if (problem.kind === 'sum' && !problem.isRounding) {
        say(
          'share-sum',
          words(
            `Die sechzehn Anteile ergeben ${formatDecimal(problem.sum, 'de')}`,
            `The sixteen shares add up to ${formatDecimal(problem.sum, 'en')}`,
          ),
        );
      }
      if (problem.kind === 'negative') {
        const names = namesOf(problem.laender);
        say('negative-share', words(names, names));
      }
    }
  });
}
