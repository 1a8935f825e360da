/** Who votes: the Bund and the sixteen Länder, as far as the feed has them. Pure. */
import type { Actor } from '../feed/feed.types.js';
import type { LandIso } from '../geo/laender.types.js';
import { tiles } from '../geo/tiles.js';
import { isLandActor } from '../model/land-actor.js';

/** Stands for the Bund wherever a member is named, whatever its id in the feed. */
export const BUND = 'bund';

/** A member, by the code of its Land or as the Bund. */
export type MemberId = LandIso | typeof BUND;

/** The sixteen Länder in the order of the tiles: north to south, west to east. */
export const LAENDER: readonly LandIso[] = /* @__PURE__ */ tiles.flatMap(({ iso }) => iso ?? []);

/** All seventeen, the Bund first. */
export const MEMBERS: readonly MemberId[] = /* @__PURE__ */ ([BUND] as readonly MemberId[]).concat(
  LAENDER,
);

/** What is wrong with the members that a feed has. */
export type CouncilProblem =
  | { readonly kind: 'no-bund' }
  | { readonly kind: 'several-bund'; readonly count: number }
  | { readonly kind: 'missing'; readonly laender: readonly LandIso[] }
  | { readonly kind: 'extra'; readonly actors: readonly Actor[] };

/** The members as the feed has them. */
export interface Council {
  readonly actors: ReadonlyMap<MemberId, Actor>;
  readonly problems: readonly CouncilProblem[];
}

const isLand = (id: string): id is LandIso => (LAENDER as readonly string[]).includes(id);

/** Whether an actor is the Bund: by its kind, or by the usual id where the kind cannot be told. */
const isBund = ({ kind, id }: Actor): boolean =>
  kind === 'bund' || (kind === undefined && id === BUND);

/** Finds the members among the actors. A Land is known by its code, whatever its kind; the Bund by its kind. */
export function readCouncil(all: readonly Actor[]): Council {
  const actors = new Map<MemberId, Actor>();
  const extra: Actor[] = [];
  for (const actor of all) {
    if (isLand(actor.id)) actors.set(actor.id, actor);
    else if (isLandActor(actor)) extra.push(actor);
  }
  const [bund, ...others] = all.filter(isBund);
  // Of two nobody knows which one votes.
  if (bund && others.length === 0) actors.set(BUND, bund);
  const laender = LAENDER.filter((iso) => !actors.has(iso));
  const problems: CouncilProblem[] = [];
  if (!bund) problems.push({ kind: 'no-bund' });
  if (others.length > 0) problems.push({ kind: 'several-bund', count: others.length + 1 });
  if (laender.length > 0) problems.push({ kind: 'missing', laender });
  if (extra.length > 0) problems.push({ kind: 'extra', actors: extra });
  return { actors, problems };
}
