/** So many faults are told one by one; the rest is counted. */
const MOST_FAULTS = 10_000;
/** One step of a JSON Pointer (RFC 6901). */
const pointerToken = (key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
/** A value for a message: a feed's texts may be endless and its lists bottomless. */
function inShort(value) {
    if (typeof value === 'string')
        return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    return Array.isArray(value) ? '[…]' : '{…}';
}
/** Collects the faults of one document and what was lost by them. */
class FaultLog {
    constructor() {
        this.faults = [];
        /** The keys that lead to the value at hand, kept by the reader. */
        this.path = [];
        this.at = { part: '', shown: true };
        this.#keys = new Map();
        this.#fields = new Set();
        this.#records = new Map();
        this.#parts = new Set();
        /** References into the void by their target: one that is missing is one cause. */
        this.#missing = new Set();
        this.#values = 0;
        this.#untold = 0;
    }
    #keys;
    #fields;
    #records;
    #parts;
    /** References into the void by their target: one that is missing is one cause. */
    #missing;
    #values;
    #untold;
    /** Tells a fault at the present place. */
    tell(code, effect, details = {}) {
        if (this.faults.length >= MOST_FAULTS) {
            this.#untold += 1;
            return;
        }
        const path = this.path.map((key) => `/${pointerToken(key)}`).join('');
        const { part, id, title } = this.at;
        this.faults.push({ path, code, effect, part, id, title, ...details });
    }
    /**
     * Tells a value that cannot be used, or an entry of a list, and remembers that `owner` had one
     * under `key`.
     */
    lose({ owner, key, effect }, code, details) {
        this.tell(code, effect, details);
        this.remember(owner, key);
        if (this.at.shown)
            this.#values += 1;
    }
    /** Tells a reference that leads nowhere; `wasThere` where its target is left out. */
    loseReference({ owner, key }, to, id, wasThere) {
        this.tell(wasThere ? 'lost-target' : 'nowhere', 'reference', { to, found: inShort(id) });
        this.remember(owner, key);
        if (!wasThere && this.at.shown)
            this.#missing.add(`${to}/${id}`);
    }
    /** Remembers that `owner` had something under `key` which could not be used. */
    remember(owner, key) {
        if (!this.at.shown)
            return;
        const [list, , field] = this.path;
        if (field !== undefined)
            this.#fields.add(`${String(list)}/${String(field)}`);
        const known = this.#keys.get(owner);
        if (known)
            known.add(key);
        else
            this.#keys.set(owner, new Set([key]));
    }
    /** Whether something under `key` of `owner` could not be used. */
    hasLost(owner, key) {
        return this.#keys.get(owner)?.has(key) ?? false;
    }
    /** Counts records of a list that are left out. */
    leaveOut(list, count) {
        if (count > 0)
            this.#records.set(list, (this.#records.get(list) ?? 0) + count);
    }
    /** Remembers a list of the document that cannot be read at all. */
    losePart(part) {
        this.#parts.add(part);
    }
    /** Remembers what was lost of the document itself by the names of its parts. */
    loseParts(document) {
        this.#keys.get(document)?.forEach((key) => this.#parts.add(key));
        this.#keys.delete(document);
    }
    /** What was lost; `undefined` where nothing was. */
    losses() {
        if (this.#untold > 0) {
            this.path.length = 0;
            this.at = { part: '', shown: true };
            this.faults.push({ path: '', code: 'more', effect: 'none', count: this.#untold });
            this.#untold = 0;
        }
        if (this.faults.length === 0)
            return undefined;
        const values = this.#values + this.#missing.size;
        return {
            keys: this.#keys,
            fields: this.#fields,
            records: this.#records,
            parts: this.#parts,
            values,
        };
    }
}

export { FaultLog, inShort };
