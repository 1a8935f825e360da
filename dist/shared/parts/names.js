import { localName } from '../i18n/language.js';
import { nameOf } from './text.js';

const NO_SCOPE = {
    de: 'keine Zuordnung angegeben',
    en: 'not stated',
};
/** Names of actors, in the order of the feed, separated by commas. */
function actorNames(view, ids) {
    return ids
        .flatMap((id) => view.model.find('actor', id) ?? [])
        .map((actor) => localName(actor, view.lang).text)
        .join(', ');
}
/** To what a project belongs; shown wherever a project is named. */
function scopeName(view, project) {
    const scope = project.scope === undefined ? undefined : view.model.scopes.get(project.scope);
    return scope ? nameOf(scope, view.lang) : NO_SCOPE[view.lang];
}

export { actorNames, scopeName };
