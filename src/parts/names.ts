/** Who and what, in words: small enough for widgets that name projects without their details. */
import type { Project } from '../feed/feed.types.js';
import { localName, type Language } from '../i18n/language.js';
import { nameOf } from './text.js';
import type { WidgetView } from './view.types.js';

const NO_SCOPE: Readonly<Record<Language, string>> = {
  de: 'keine Zuordnung angegeben',
  en: 'not stated',
};

/** Names of actors, in the order of the feed, separated by commas. */
export function actorNames(view: WidgetView, ids: readonly string[]): string {
  return ids
    .flatMap((id) => view.model.find('actor', id) ?? [])
    .map((actor) => localName(actor, view.lang).text)
    .join(', ');
}

/** To what a project belongs; shown wherever a project is named. */
export function scopeName(view: WidgetView, project: Project): unknown {
  const scope = project.scope === undefined ? undefined : view.model.scopes.get(project.scope);
  return scope ? nameOf(scope, view.lang) : NO_SCOPE[view.lang];
}
