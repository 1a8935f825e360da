import { html } from 'lit';
import { silentWord } from '../describe/field.js';
import { moreUnreadable, unreadable } from '../describe/lost.js';
import { formatDate } from '../i18n/format-date.js';
import { formatEuros } from '../i18n/format-number.js';
import { clipText, CODE_LENGTH, NAME_LENGTH, PROSE_LENGTH } from '../i18n/clip-text.js';
import { foldList } from './fold-list.js';
import { link } from './link.js';
import { nameList } from './names.js';
import { sourceList } from './sources.js';
import { nameOf, folded, named } from './text.js';

/** Values of records as templates. */
/** Texts in a row, the last of very many behind a fold. */
const inRow = (texts, lang) => foldList(texts, (some) => html `${some.map((text, i) => html `${i ? ', ' : ''}${text}`)}`, {
    lang,
});
function pageLink(url) {
    const host = URL.canParse(url) ? new URL(url).hostname : clipText(url, NAME_LENGTH);
    return link(url, host || url);
}
function stepList(steps, lang) {
    const item = ({ date, title, remark }) => html `<li>
      ${date ? html `${formatDate(date, lang)}: ` : ''}${named(title, lang)}${remark && ` (${remark})`}
    </li>`;
    return foldList(steps, (some) => html `<ul class="steps">
        ${some.map(item)}
      </ul>`, { lang });
}
/** A value in words; endless ones are folded or cut. */
function renderValue(value, { model, lang }) {
    switch (value.kind) {
        case 'text':
            return value.isName ? named(value.text, lang) : folded(value.text, lang, PROSE_LENGTH);
        case 'texts':
            return inRow(value.texts.map((text) => folded(text, lang, NAME_LENGTH)), lang);
        case 'word':
            return value.text;
        case 'code':
            return link(value.url, clipText(value.text, CODE_LENGTH));
        case 'codes':
            return inRow(value.texts.map((text) => clipText(text, CODE_LENGTH)), lang);
        case 'date':
            return formatDate(value.date, lang);
        case 'count':
            return value.words;
        case 'money':
            return formatEuros(value.euros, lang);
        case 'record':
            return html `${nameOf(value.record, lang)}${value.remark && ` (${value.remark})`}`;
        case 'records':
            return inRow(value.records.map((record) => nameOf(record, lang)), lang);
        case 'steps':
            return stepList(value.steps, lang);
        case 'actors':
            return nameList(model, value.ids, lang);
        case 'page':
            return pageLink(value.url);
        case 'passage':
            return `${clipText(value.section, CODE_LENGTH)}, ${value.page}`;
        case 'sources':
            return sourceList(model, { cite: value.cites }, lang);
    }
}
/**
 * A field in words: its value, with the remark where there was more that could not be read; else that it
 * could not be read at all, or that the feed does not say it.
 *
 * @param show another way to show the value than `renderValue`
 * @param silent what is said where the feed says nothing
 */
function renderField({ value, isLost }, telling, silent, show = (known) => renderValue(known, telling)) {
    const known = value && show(value);
    if (!isLost)
        return known || silent;
    return known ? html `${known} (${moreUnreadable(telling.lang)})` : unreadable(telling.lang);
}
/** A fact of the details, with the words that the type of the record has for silence. */
function renderFact(fact, telling) {
    return renderField(fact, telling, silentWord(fact.type, fact.key, telling.lang));
}

export { renderFact, renderField, renderValue };
