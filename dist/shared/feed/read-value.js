import { bare } from './bare.js';
import { parseEdtf, EDTF_PATTERN, isEdtf } from './edtf.js';
import { inShort } from './faults.js';
import { number } from './field.js';
import { isReadable } from './readable.js';
import { writtenDate } from './written-day.js';
import { ID } from './id-pattern.js';

/**
 * Reads values by the table of the format. What cannot be used is lost in the smallest unit and told;
 * the rest is kept. Builds the kit's own objects, so that nothing of the input's objects is kept.
 */
/** An ISO 8601 date with time. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value) => typeof value === 'string' && ID.test(value);
/** A key of the object itself: an inherited one, such as `constructor`, is none. */
const own = (object, key) => Object.hasOwn(object, key) ? object[key] : undefined;
/** Whether a value says nothing: not there, `null`, or a text of which nothing can be seen. */
const isAbsent = (value) => value === undefined || value === null || (typeof value === 'string' && !isReadable(value));
// By itself, Date.parse takes 30 February for 2 March in some browsers and for NaN in others.
const isMoment = (value) => isEdtf(writtenDate(value)) && !Number.isNaN(Date.parse(value));
/** What is wrong with what `parseEdtf` cannot read. */
const dateFault = (value) => typeof value === 'string' && EDTF_PATTERN.test(value) ? 'calendar' : 'date';
const momentFault = (value) => {
    if (typeof value !== 'string' || !MOMENT.test(value))
        return 'moment';
    return isMoment(value) ? undefined : 'calendar';
};
function numberFault(value, { integer, min }) {
    // JSON has no Infinity, but JavaScript reads 1e999 as such.
    if (typeof value !== 'number' || !Number.isFinite(value))
        return 'number';
    if (integer && !Number.isInteger(value))
        return 'integer';
    return value < min ? 'negative' : undefined;
}
/** What is wrong with a value that has no parts, if anything is. */
function faultOf(field, value) {
    switch (field.kind) {
        case 'text':
            return typeof value === 'string' ? undefined : 'text';
        case 'id':
        case 'ref':
            return isId(value) ? undefined : 'id';
        case 'moment':
            return momentFault(value);
        case 'number':
            return numberFault(value, field);
        case 'flag':
            return typeof value === 'boolean' ? undefined : 'flag';
        case 'choice':
            return field.values.includes(value) ? undefined : 'choice';
        default:
            return undefined;
    }
}
/** Kinds of which the reader makes a value of its own. */
const MADE = new Set(['list', 'object', 'numbers', 'date']);
/** Reads values of one document. */
class ValueReader {
    constructor(log, ids) {
        this.log = log;
        this.ids = ids;
    }
    /** The value of a key, for `target`, which is given it if it can be used. */
    readKey(source, key, field, target) {
        const value = own(source, key);
        if (isAbsent(value))
            return;
        if (this.#isGood(field, value)) {
            target[key] = value;
            return;
        }
        this.log.path.push(key);
        const read = this.read(field, value, { owner: target, key, effect: 'value' });
        this.log.path.pop();
        if (read !== undefined)
            target[key] = read;
    }
    /** Whether a value can be taken as it is: what most are, and then no more need be done. */
    #isGood(field, value) {
        const { kind } = field;
        if (MADE.has(kind))
            return false;
        if (kind === 'ref')
            return this.ids[field.to].shown.has(value);
        return faultOf(field, value) === undefined;
    }
    /** Reads a value that is there; `undefined` where it cannot be used, which is then told. */
    read(field, value, holder) {
        if (field.kind === 'list')
            return this.#list(field, value, holder);
        if (field.kind === 'object')
            return this.#object(field, value, holder);
        if (field.kind === 'numbers')
            return this.#numbers(value, holder);
        if (field.kind === 'date')
            return this.#date(value, holder);
        const fault = faultOf(field, value);
        if (fault !== undefined) {
            const { values } = field;
            this.log.lose(holder, fault, { found: inShort(value), ...(values && { values }) });
            return undefined;
        }
        return field.kind === 'ref' ? this.#reference(field, value, holder) : value;
    }
    #reference({ to }, id, holder) {
        const { shown, leftOut, unknown } = this.ids[to];
        if (shown.has(id))
            return id;
        this.log.loseReference(holder, to, id, unknown || leftOut.has(id));
        return undefined;
    }
    #date(value, holder) {
        const date = typeof value === 'string' ? parseEdtf(value) : undefined;
        if (!date)
            this.log.lose(holder, dateFault(value), { found: inShort(value) });
        return date;
    }
    #list({ of, length }, value, holder) {
        if (!Array.isArray(value) || (length !== undefined && value.length !== length)) {
            const isList = Array.isArray(value);
            const found = isList ? String(value.length) : inShort(value);
            const count = length;
            this.log.lose(holder, isList ? 'length' : 'list', { found, ...(count && { count }) });
            return undefined;
        }
        const items = [];
        const seen = of.kind === 'object' && of.name ? new Set() : undefined;
        const { owner, key } = holder;
        for (let index = 0; index < value.length; index += 1) {
            const item = value[index];
            if (isAbsent(item))
                continue;
            if (this.#isGood(of, item)) {
                items.push(item);
                continue;
            }
            this.log.path.push(index);
            const read = this.read(of, item, { owner, key, effect: 'entry' });
            if (read !== undefined && this.#isFirst(seen, read, holder))
                items.push(read);
            this.log.path.pop();
        }
        // Of a pair no half is of use.
        return length === undefined || items.length === length ? items : undefined;
    }
    /** Whether no record with this id stands before in its list. */
    #isFirst(seen, item, { owner, key }) {
        if (!seen)
            return true;
        const id = item['id'];
        if (seen.has(id)) {
            this.log.path.push('id');
            this.log.lose({ owner, key, effect: 'entry' }, 'twice', { found: inShort(id) });
            this.log.path.pop();
            return false;
        }
        seen.add(id);
        return true;
    }
    #object(field, value, holder) {
        if (!isObject(value)) {
            this.log.lose(holder, 'object', { found: inShort(value) });
            return undefined;
        }
        const target = bare();
        this.readEntries(field, value, target);
        const missing = this.#missing(field, target);
        if (missing === undefined)
            return target;
        // What was there and cannot be used has been told.
        if (isAbsent(own(value, missing))) {
            this.log.path.push(missing);
            this.log.lose(holder, missing === field.name ? 'unreadable' : 'missing');
            this.log.path.pop();
        }
        else {
            this.log.remember(holder.owner, holder.key);
        }
        return undefined;
    }
    /** Reads all keys of an object but `skip` into `target`, and gives a record its name. */
    readEntries({ pairs, name }, source, target, skip) {
        for (let index = 0; index < pairs.length; index += 1) {
            const pair = pairs[index];
            if (pair && pair[0] !== skip)
                this.readKey(source, pair[0], pair[1], target);
        }
        if (name !== undefined && target[name] === undefined)
            borrowName(source, target, name);
    }
    #missing({ pairs }, target) {
        for (let index = 0; index < pairs.length; index += 1) {
            const pair = pairs[index];
            if (pair?.[1].needed && target[pair[0]] === undefined)
                return pair[0];
        }
        return undefined;
    }
    /** Numbers by id. One that cannot be used takes none of the others with it. */
    #numbers(value, holder) {
        if (!isObject(value)) {
            this.log.lose(holder, 'object', { found: inShort(value) });
            return undefined;
        }
        const target = bare();
        for (const key of Object.keys(value)) {
            const item = value[key];
            const fault = isId(key) ? numberFault(item, number) : 'id';
            if (fault === undefined) {
                // Assigned, the key `__proto__` would be none of the object's own.
                Object.defineProperty(target, key, { value: item, ...PLAIN });
            }
            else if (fault === 'id' || !isAbsent(item)) {
                this.log.path.push(key);
                const found = inShort(fault === 'id' ? key : item);
                this.log.lose({ owner: target, key, effect: 'entry' }, fault, { found });
                this.log.path.pop();
            }
        }
        return target;
    }
}
const PLAIN = { enumerable: true, configurable: true, writable: true };
const NAME_KEYS = ['title', 'label', 'name'];
/** The name that a record tells under any of the three keys, if one is readable. */
function nameIn(source) {
    for (const key of NAME_KEYS) {
        const text = own(source, key);
        if (typeof text === 'string' && isReadable(text))
            return { key, text };
    }
    return undefined;
}
/** A record whose own key of the name is empty takes the other name that the feed gives it. */
function borrowName(source, target, name) {
    const found = nameIn(source);
    if (!found)
        return;
    target[name] = found.text;
    const translated = own(source, `${found.key}_en`);
    const isTold = target[`${name}_en`] !== undefined || isAbsent(translated);
    if (!isTold && typeof translated === 'string')
        target[`${name}_en`] = translated;
}

export { MOMENT, ValueReader, isAbsent, isId, isObject, nameIn, own };
