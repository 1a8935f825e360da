/** Which actors are Länder: by their kind, and where the feed gives none that can be used, by their id. */
import type { Actor } from '../feed/feed.types.js';
import { LAND_NAMES } from '../geo/land-names.js';

/** Whether an id is the code of a Land (ISO 3166-2). */
const isCode = (id: string): boolean => Object.hasOwn(LAND_NAMES, id);

/** Whether an actor is a Land. */
export const isLandActor = ({ kind, id }: Pick<Actor, 'kind' | 'id'>): boolean =>
  kind === 'land' || (kind === undefined && isCode(id));
