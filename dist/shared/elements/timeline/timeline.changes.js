import { changeStrings } from '../../texts/de/timeline-changes.js';

/** What newer data have brought since the visit began. Pure but for the words. */
/** Compares by id and by content; the order of the entries does not count, that of keys does not either. */
function changesBetween(before, after) {
    const known = new Map(before.map((event) => [event.id, event]));
    const byId = new Map();
    let kept = 0;
    for (const event of after) {
        const old = known.get(event.id);
        if (!old)
            byId.set(event.id, 'new');
        else {
            kept += 1;
            if (contentOf(old) !== contentOf(event))
                byId.set(event.id, 'changed');
        }
    }
    return { byId, gone: known.size - kept };
}
/** The content of a record as a text that does not depend on the order of its keys. */
function contentOf(record) {
    return JSON.stringify(record, (_key, value) => {
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return value;
        return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** The mark of an entry: "neu", "geändert"; nothing where it is as before. */
function badgeWords(changes, id, lang) {
    const change = changes.byId.get(id);
    return change && changeStrings[lang].badge[change];
}
/** What is new, in one sentence; empty where nothing is. */
function changeSentence({ byId, gone }, lang) {
    const { count, sentence } = changeStrings[lang];
    const number = (wanted) => [...byId.values()].filter((change) => change === wanted).length;
    const parts = [
        [count.new, number('new')],
        [count.changed, number('changed')],
        [count.gone, gone],
    ];
    const said = parts.filter(([, n]) => n > 0).map(([words, n]) => words(n));
    return said.length > 0 ? sentence(said.join(', ')) : '';
}

export { badgeWords, changeSentence, changesBetween };
