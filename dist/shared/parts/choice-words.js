import { localName } from '../i18n/language.js';
import { modelOf } from '../store/feed-state.js';
import { voiceStrings } from '../texts/de/voice.js';
import { clipText, NAME_LENGTH } from '../i18n/clip-text.js';

/** What is said aloud when a visitor has chosen something, or has taken the choice back. */
/** The name of what is chosen; of a cell both of its sides. */
function nameOfChoice(model, { type, id }, lang) {
    const [category = '', goal = ''] = id.split('/');
    const records = type === 'cell'
        ? [model.find('category', category), model.find('goal', goal)]
        : [model.find(type, id)];
    const names = records.map((record) => (record ? localName(record, lang).text : ''));
    return clipText(names.filter(Boolean).join(', '), NAME_LENGTH);
}
/**
 * One sentence; none where the focus has gone into the details, whose heading is read then, or where
 * the data do not have what is chosen.
 */
function choiceWords({ shadowRoot }, { feed, selection }, lang) {
    if (shadowRoot?.activeElement?.closest('.details'))
        return '';
    const { opened, closed } = voiceStrings[lang];
    const chosen = selection?.selection;
    if (!chosen)
        return closed;
    const model = feed && modelOf(feed.state);
    const name = model ? nameOfChoice(model, chosen, lang) : '';
    return name && opened(name);
}

export { choiceWords };
