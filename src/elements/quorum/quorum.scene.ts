/** What the templates of one rendering share. */
import type { Actor } from '../../feed/feed.types.js';
import { LAND_NAMES } from '../../geo/land-names.js';
import { shortName } from '../../parts/text.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { QuorumStrings } from '../../texts/de/quorum.js';
import { BUND, type MemberId } from '../../voting/council.js';
import type { Language } from '../../i18n/language.js';
import type { Vote, Votes } from '../../voting/votes.js';
import type { QuorumLayout } from './quorum.layout.js';
import type { QuorumState } from './quorum.state.js';

export type QuorumViewName = 'tiles' | 'table';

/** One rendering, as far as its words go: also that of a static form. */
export interface Saying {
  readonly layout: QuorumLayout;
  readonly strings: QuorumStrings;
  readonly lang: Language;
}

/** One rendering of the live widget. */
export interface Scene extends Saying {
  readonly view: WidgetView;
  /** Whose vote can be set below the tiles; holds the tab stop of the tiles. */
  readonly member: MemberId;
  readonly shown: QuorumViewName;
  readonly vote: (id: MemberId, vote: Vote) => void;
  readonly setVotes: (votes: Votes, by: 'field' | 'button') => void;
  /** How often was voted elsewhere than in the field of examples. */
  readonly turn: number;
  readonly change: (change: Partial<QuorumState>) => void;
}

export const actorOf = ({ layout }: Saying, id: MemberId): Actor | undefined =>
  layout.council.actors.get(id);

/** The name of a member; of a Land that the data do not have, the German one. */
export function memberName(saying: Saying, id: MemberId): string {
  const actor = actorOf(saying, id);
  if (actor) return shortName(actor, saying.lang);
  return id === BUND ? saying.strings.bund : LAND_NAMES[id];
}

/** What stands in a tile: "NW". */
export const memberCode = ({ strings }: Saying, id: MemberId): string =>
  id === BUND ? strings.bund : id.slice(3);
