/** The bands of the axis: by what entries are spread over them, and in which order they stand. Pure. */
import type { TimelineItem } from './timeline.layout.js';

/** The kinds in the order of their bands, from the line upwards. */
const KINDS = [
  'decision',
  'deadline',
  'session',
  'meeting',
  'workshop',
  'publication',
  'milestone',
  'projectMilestone',
  'none',
] as const;

/** A kind of entries; moments have kinds of their own. */
type BandKind = (typeof KINDS)[number];

/** How entries are spread over bands; by topic in the order of the feed, `topics` being their ids. */
export type Lanes =
  { readonly by: 'one' | 'kind' } | { readonly by: 'topic'; readonly topics: readonly string[] };

function kindOf({ moment, event }: TimelineItem): BandKind {
  if (moment) return moment === 'milestone' ? 'projectMilestone' : 'deadline';
  return event.kind ?? 'none';
}

/** More topics than these share a band: a picture of a hundred would show nothing. */
const TOPIC_BANDS = 10;

/** Keys of bands that are no ids of the feed: those have no tilde. */
export const OTHERS = '~others';
const NO_TOPIC = '~none';

/** The band of an entry, and the order of all bands. */
export function bandsBy(
  lanes: Lanes,
): readonly [(item: TimelineItem) => string, readonly string[]] {
  if (lanes.by !== 'topic') return [kindOf, KINDS];
  const own = lanes.topics.slice(0, TOPIC_BANDS);
  const known = new Set(own);
  const bandOf = ({ event: { topic } }: TimelineItem): string => {
    if (topic === undefined) return NO_TOPIC;
    return known.has(topic) ? topic : OTHERS;
  };
  return [bandOf, [...own, OTHERS, NO_TOPIC]];
}
