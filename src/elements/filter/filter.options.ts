/** What can be chosen in the fields of the filter: only what the data have. Pure. */
import { shortName } from '../../parts/text.js';
import type { Project } from '../../feed/feed.types.js';
import { compareTexts } from '../../i18n/format.js';
import type { Language } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import type { Terms } from '../../texts/de/terms.js';
import { KINDS, STATUSES } from '../../selection/filter.js';
import { isFilterable } from '../../selection/usable-filter.js';

/** One thing that a field offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** The Länder, and apart from them everybody else who takes part in something. */
export interface ActorOptions {
  readonly laender: readonly Option[];
  readonly others: readonly Option[];
}

const option = (record: { readonly id: string }, lang: Language): Option => ({
  value: record.id,
  label: shortName(record, lang),
});

/** Who can be filtered by: all Länder, also those of which nothing is published, and who else acts. */
export function actorOptions(model: StrategyModel, lang: Language): ActorOptions {
  const { feed } = model;
  const sorted = (isLand: boolean): readonly Option[] =>
    feed.actors
      .filter((actor) => (actor.kind === 'land') === isLand && isFilterable(model, actor))
      .map((actor) => option(actor, lang))
      .sort((a, b) => compareTexts(a.label, b.label, lang));
  return { laender: sorted(true), others: sorted(false) };
}

/** The topics, in the order of the feed. */
export function topicOptions({ feed }: StrategyModel, lang: Language): readonly Option[] {
  return feed.topics.map((topic) => option(topic, lang));
}

/** The Leitlinien with their ids, in the order of the feed. */
export function leitlinieOptions({ feed }: StrategyModel, lang: Language): readonly Option[] {
  return feed.leitlinien.map(({ id, ...rest }) => ({
    value: id,
    label: `${id} ${shortName(rest, lang)}`,
  }));
}

/** Values of a project's key that the data have, in the order of `known`. */
function present<K extends 'kind' | 'status'>(
  { feed }: StrategyModel,
  key: K,
  known: readonly NonNullable<Project[K]>[],
  words: Readonly<Record<NonNullable<Project[K]>, string>>,
): readonly Option[] {
  const found = new Set(feed.projects.map((project) => project[key]));
  return known.filter((value) => found.has(value)).map((value) => ({ value, label: words[value] }));
}

/** The states of projects. */
export function statusOptions(model: StrategyModel, terms: Terms): readonly Option[] {
  return present(model, 'status', STATUSES, terms.projectStatus);
}

/** The kinds of projects. */
export function kindOptions(model: StrategyModel, terms: Terms): readonly Option[] {
  return present(model, 'kind', KINDS, terms.projectKind);
}
