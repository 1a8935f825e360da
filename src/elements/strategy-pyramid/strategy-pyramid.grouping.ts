/** The items of the umbrella strategy in groups, and what sources say differently. Pure. */
import type { Feed, Goal, Leitlinie, Note } from '../../feed/feed.types.js';
import { unreadable, unsaid, type Telling } from '../../describe/lost.js';
import { terms } from '../../texts/de/terms.js';
import type { StrategyModel } from '../../model/model.types.js';
import { itemsStrings } from '../../texts/de/strategy-pyramid-items.js';
import { contrastsSources, type LayerContents } from './strategy-pyramid.contents.js';

/** The Leitlinien of one goal; without a goal those that name none. */
export interface GoalGroup {
  readonly goal: Goal | undefined;
  readonly leitlinien: readonly Leitlinie[];
}

/** The Leitlinien by goal, in the order of the feed. */
export function groupByGoal({ feed }: StrategyModel): readonly GoalGroup[] {
  const groups: GoalGroup[] = feed.goals.map((goal) => ({
    goal,
    leitlinien: feed.leitlinien.filter((leitlinie) => leitlinie.goal === goal.id),
  }));
  const rest = feed.leitlinien.filter(({ goal }) => goal === undefined);
  return rest.length > 0 ? [...groups, { goal: undefined, leitlinien: rest }] : groups;
}

/** The name of the Leitlinien without a goal: the feed gives none, or it could not be read. */
export function noGoalWords(telling: Telling, leitlinien: readonly Leitlinie[]): string {
  const { lang } = telling;
  const unread = `${terms[lang].type.goal} ${unreadable(lang)}`;
  return unsaid(telling, leitlinien, 'goal', itemsStrings[lang].noGoal, unread);
}

/**
 * What sources say differently about the vision and its layer: the notes of both that set sources
 * against each other. The same text in both is told once.
 */
export function contradictionsOf(
  { vision }: Pick<Feed, 'vision'>,
  { layer, isTop }: Pick<LayerContents, 'layer' | 'isTop'>,
): readonly Note[] {
  if (!isTop) return [];
  const notes = new Map<string, Note>();
  for (const note of [...(vision?.notes ?? []), ...(layer.notes ?? [])]) {
    if (contrastsSources(note) && !notes.has(note.text)) notes.set(note.text, note);
  }
  return [...notes.values()];
}

/** Notes without those that are told elsewhere. */
export function notesBeside(
  notes: readonly Note[] | undefined,
  told: readonly Note[],
): readonly Note[] {
  return (notes ?? []).filter(({ text }) => told.every((note) => note.text !== text));
}
