import { html } from 'lit';
import { clipText, PROSE_LENGTH } from '../i18n/clip-text.js';
import { moreWords } from './fold-list.js';
import { shortName, nameOf } from './text.js';
import { recordTexts } from '../texts/de/records.js';
import { told, moreUnreadable, unreadable } from '../describe/lost.js';

/** Who and what, in words: small enough for widgets that name projects without their details. */
/** More names than this are not all read. */
const MANY = 20;
/** So many of them are named. */
const NAMED = 12;
function allNames(model, ids, lang) {
    return ids.flatMap((id) => model.find('actor', id) ?? []).map((actor) => shortName(actor, lang));
}
/** Names in a row as far as they are read, and whether some are left out. */
function inShort(names, lang) {
    const isMany = names.length > MANY;
    const row = (isMany ? names.slice(0, NAMED) : names).join(', ');
    const text = clipText(row, PROSE_LENGTH);
    const rest = isMany ? ` ${moreWords(names.length - NAMED, lang)}` : '';
    return { text: `${text}${rest}`, isWhole: !isMany && text === row };
}
/** Names of actors, in the order of the feed, separated by commas; of very many the first ones. */
function namesOf(model, ids, lang) {
    return inShort(allNames(model, ids, lang), lang).text;
}
/** The same, with all of them behind a fold where they are very many; empty where there are none. */
function nameList(model, ids, lang) {
    const names = allNames(model, ids, lang);
    const { text, isWhole } = inShort(names, lang);
    if (isWhole)
        return text;
    return html `<details class="whole">
    <summary class="link">${text}</summary>
    ${names.join(', ')}
  </details>`;
}
/** Names of actors, in the order of the feed, separated by commas; of very many the first ones. */
function actorNames({ model, lang }, ids) {
    return namesOf(model, ids, lang);
}
/** The actors under a key of a record, with the remark that there were more where one could not be read. */
function toldNames({ model, lang }, record, key, ids = []) {
    const names = nameList(model, ids, lang);
    if (!model.isLost(record, key))
        return names;
    return names ? html `${names} (${moreUnreadable(lang)})` : unreadable(lang);
}
/** To what a project belongs; shown wherever a project is named. */
function scopeName(telling, project) {
    const { model, lang } = telling;
    const scope = project.scope === undefined ? undefined : model.scopes.get(project.scope);
    return scope ? nameOf(scope, lang) : told(telling, project, 'scope') || recordTexts[lang].noScope;
}

export { actorNames, nameList, namesOf, scopeName, toldNames };
