import { isAbsent, isObject, own, isId, nameIn } from './read-value.js';

/** At most this many records are read from one list; what is beyond is reported. */
const MAX_RECORDS = 20_000;
function judge(value, { name }, shown) {
    if (!isObject(value))
        return { fault: { code: 'record', value } };
    const found = own(value, 'id');
    const id = isId(found) ? found : undefined;
    const title = nameIn(value)?.text;
    if (id === undefined) {
        const code = isAbsent(found) ? 'missing' : 'id';
        return { title, fault: { code, key: 'id', value: found } };
    }
    if (title === undefined) {
        const told = own(value, name ?? '');
        const code = isAbsent(told) || typeof told === 'string' ? 'unreadable' : 'text';
        return { id, fault: { code, key: name, value: told } };
    }
    if (shown.has(id))
        return { id, title, fault: { code: 'twice', key: 'id', value: id } };
    return { id, title };
}
/** Settles which records of a list are shown, and collects the ids of all. */
function scanList(value, field) {
    const shown = new Set();
    const leftOut = new Set();
    const unknown = !isAbsent(value) && !Array.isArray(value);
    const all = Array.isArray(value) ? value : [];
    const values = all.length > MAX_RECORDS ? all.slice(0, MAX_RECORDS) : all;
    const verdicts = [];
    for (let index = 0; index < values.length; index += 1) {
        const verdict = judge(values[index], field, shown);
        verdicts.push(verdict);
        if (verdict.id !== undefined)
            (verdict.fault ? leftOut : shown).add(verdict.id);
    }
    for (let index = values.length; index < all.length; index += 1) {
        const item = all[index];
        const id = isObject(item) ? own(item, 'id') : undefined;
        if (isId(id))
            leftOut.add(id);
    }
    const beyond = all.length - values.length;
    return { values, verdicts, beyond, ids: { shown, leftOut, unknown } };
}

export { MAX_RECORDS, scanList };
