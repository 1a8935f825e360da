/** The feed as linked data and as a calendar: the same that the widgets offer, of everything. */
import { toIcs } from '../../exports/ics.js';
import { projectGraph } from '../../exports/project-graph.js';
import { calendarEntry, jsonLd } from '../../elements/timeline/timeline.export.js';
import { layoutOf, type TimelineItem } from '../../elements/timeline/timeline.layout.js';
import { momentsOf } from '../../elements/timeline/timeline-moments.layout.js';
import { timelineToolsStrings } from '../../texts/de/timeline-tools.js';
import { languages } from '../../texts/languages.js';
import type { MainLanguage } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';

/** What the timeline shows: events, deadlines of decisions, milestones of projects. */
const items = (model: StrategyModel, today: number): readonly TimelineItem[] =>
  layoutOf(model.feed.events, today, model.isLost, momentsOf(model)).groups.flatMap(
    (group) => group.items,
  );

/** A graph of the data set with its projects, and of events and moments (https://schema.org). */
export async function toJsonLd(
  model: StrategyModel,
  today: number,
  lang: MainLanguage,
): Promise<unknown> {
  await languages.load(lang);
  const { '@context': context, ...dataset } = projectGraph(model, model.feed.projects, lang);
  const events = jsonLd(model, items(model, today), lang)['@graph'];
  return { '@context': context, '@graph': [dataset, ...events] };
}

/** A calendar of all events and moments with a date; nothing where there are none. */
export async function toCalendar(
  model: StrategyModel,
  today: number,
  lang: MainLanguage,
): Promise<string | undefined> {
  await languages.load(lang);
  const entries = items(model, today).flatMap((item) => calendarEntry(model, item, lang) ?? []);
  if (entries.length === 0) return undefined;
  const { updated } = model.feed;
  const changed = updated === undefined ? today : Date.parse(updated);
  return toIcs({ title: timelineToolsStrings[lang].calendar, changed, entries });
}
