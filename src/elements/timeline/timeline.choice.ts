/** What of a folded year concerns the choice: it must be seen without opening the year. */
import { choiceStrings } from '../../texts/de/timeline-choice.js';
import { entryState } from '../../parts/entry.js';
import { sameRef } from '../../model/ref.js';
import type { Selection } from '../../selection/selection.types.js';
import type { WidgetView } from '../../parts/view.types.js';
import type { TimelineGroup, TimelineLayout } from './timeline.layout.js';
import { joined } from './timeline.words.js';

/** In words how many entries of the year are linked, and that it holds what is chosen. */
export function relationWords(view: WidgetView, { items }: TimelineGroup): string {
  const { linkedCount, chosenInside } = choiceStrings[view.lang];
  const states = items.map(({ ref }) => entryState(view, ref));
  const linked = states.filter((state) => state === 'linked').length;
  return joined(
    ' · ',
    states.includes('selected') && chosenInside,
    linked > 0 && linkedCount(linked),
  );
}

/**
 * Id of the entry at which what is chosen stands: the one that the visitor has used, for several may lead
 * to the same record; else the event itself. A project that is chosen elsewhere has none, unless there is
 * no other place for its details.
 *
 * @param picked the entry that the visitor has used
 * @param anchor where details stood last
 */
export function entryOf(
  { groups }: Pick<TimelineLayout, 'groups'>,
  selection: Selection,
  picked: string | undefined,
  anchor: string | undefined,
): string | undefined {
  const items = groups.flatMap((group) => group.items);
  const places = items.filter(({ ref }) => sameRef(ref, selection));
  const used = places.find(({ id }) => id === picked);
  const event = places.find(({ moment }) => !moment);
  return (used ?? event ?? (anchor === undefined ? places[0] : undefined))?.id;
}
