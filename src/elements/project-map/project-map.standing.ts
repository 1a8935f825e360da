/** How places relate to the shared selection, and which of them is open. Pure. */
import type { Project } from '../../feed/feed.types.js';
import { refKey, sameRef } from '../../model/ref.js';
import type { EntryState } from '../../parts/view.types.js';
import type { Selection } from '../../selection/selection.types.js';
import type { SelectionState } from '../../store/strategy-store.js';
import { OTHERS, UNPUBLISHED, type Place, type ProjectMapLayout } from './project-map.layout.js';

/** How a place relates to the selection. */
export interface Standing {
  readonly state: EntryState;
  /** Projects linked with the selection that it leads, and those in which it takes part. */
  readonly leads: number;
  readonly partners: number;
}

const PLAIN: Standing = { state: 'plain', leads: 0, partners: 0 };

/** Whether the place is nobody's own, so that it cannot be the shared selection. */
export function isCollective({ id }: Place): boolean {
  return id === OTHERS || id === UNPUBLISHED;
}

/** Whether a project is the chosen one or linked with it. */
export function isLinked({ selection, linked }: SelectionState, { id }: Project): boolean {
  const ref = { type: 'project', id } as const;
  return sameRef(selection, ref) || linked.has(refKey(ref));
}

function standingOf(place: Place, selection: SelectionState, open: string | undefined): Standing {
  const chosen = selection.selection;
  const holdsChosen = chosen?.type === 'actor' && place.actors.some(({ id }) => id === chosen.id);
  if (holdsChosen || (place.id === open && isCollective(place)))
    return { ...PLAIN, state: 'selected' };
  // What a chosen actor is linked with are its own projects, which say nothing of other places.
  if (!chosen || chosen.type === 'actor') return PLAIN;
  const linkedOf = (projects: readonly Project[]): number =>
    projects.filter((project) => isLinked(selection, project)).length;
  const [leads, partners] = [linkedOf(place.leads), linkedOf(place.partners)];
  // Linked without a project are those who stand for a topic, or who took part in an event.
  const named = place.actors.some(({ id }) => selection.linked.has(refKey({ type: 'actor', id })));
  return { state: leads + partners > 0 || named ? 'linked' : 'plain', leads, partners };
}

/** The standing of every place. */
export function standingsOf(
  { places }: ProjectMapLayout,
  selection: SelectionState,
  open: string | undefined,
): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  places.forEach((place, id) => standings.set(id, standingOf(place, selection, open)));
  return standings;
}

/** What a widget remembers between two renderings. */
export interface OpenState {
  /** Id of the place whose projects are shown. */
  readonly open: string | undefined;
  /** The selection that this followed from. */
  readonly selection: Selection;
}

/**
 * Which place is open after the selection may have changed. A chosen actor opens its place; a project
 * of the open place is shown there; taking the choice of a project back leaves the place open;
 * anything else closes it.
 */
export function openAfter(
  { open, selection: before }: OpenState,
  selection: Selection,
  { places }: ProjectMapLayout,
): OpenState {
  const place = open === undefined ? undefined : places.get(open);
  const kept = { open: place?.id, selection };
  if (sameRef(before, selection)) return kept;
  if (selection?.type === 'actor') return { open: selection.id, selection };
  const has = (list: readonly Project[]): boolean => list.some(({ id }) => id === selection?.id);
  const holds = place && selection?.type === 'project' && (has(place.leads) || has(place.partners));
  const closes = before?.type === 'actor' && before.id === open;
  if (holds || (!selection && !closes)) return kept;
  return { open: undefined, selection };
}
