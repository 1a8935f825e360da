import { recordSchemas } from './schema.js';

const LISTS = Object.keys(recordSchemas);
/** Which keys of which list hold ids of which other list. */
const REFERENCES = [
    ['leitlinien', 'category', 'categories'],
    ['leitlinien', 'goal', 'goals'],
    ['topics', 'leads', 'actors'],
    ['projects', 'topic', 'topics'],
    ['projects', 'leitlinien', 'leitlinien'],
    ['projects', 'scope', 'scopes'],
    ['projects', 'lead', 'actors'],
    ['projects', 'partners', 'actors'],
    ['events', 'actors', 'actors'],
];
class ReferenceCheck {
    #ids = new Map();
    constructor(feed, problems) {
        this.feed = feed;
        this.problems = problems;
    }
    #idsOf(list) {
        let ids = this.#ids.get(list);
        if (!ids)
            this.#ids.set(list, (ids = new Set(this.feed[list].map(({ id }) => id))));
        return ids;
    }
    #leads(id, target, path) {
        if (this.#idsOf(target).has(String(id)))
            return true;
        this.problems.push({ path, message: `no record "${String(id)}" in ${target}; dropped` });
        return false;
    }
    /** Checks one key of one record, which holds an id or a list of ids. */
    checkKey(record, key, target, path) {
        const value = record[key];
        if (Array.isArray(value)) {
            record[key] = value.filter((id, index) => this.#leads(id, target, `${path}/${key}/${index}`));
        }
        else if (value !== undefined && !this.#leads(value, target, `${path}/${key}`)) {
            Reflect.deleteProperty(record, key);
        }
    }
    /** Checks the citations of a record and of everything inside it. */
    checkCitations(value, path) {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [key, item] of Object.entries(value)) {
            if (key === 'cite' && Array.isArray(item)) {
                value['cite'] = item.filter((cite, index) => this.#leads(cite['source'], 'sources', `${path}/cite/${index}/source`));
            }
            else if (typeof item === 'object') {
                this.checkCitations(item, `${path}/${key}`);
            }
        }
    }
}
/**
 * Drops, in the parser's own copy, every reference that leads nowhere, and reports it.
 *
 * @param pathOf where a record stood in the document: its place there, bad records counted
 */
function dropDanglingReferences(feed, pathOf, problems) {
    const check = new ReferenceCheck(feed, problems);
    for (const [list, key, target] of REFERENCES) {
        for (const record of feed[list]) {
            check.checkKey(record, key, target, pathOf(record));
        }
    }
    for (const list of LISTS) {
        for (const record of feed[list])
            check.checkCitations(record, pathOf(record));
    }
    check.checkCitations(feed.vision, '/vision');
    check.checkCitations(feed.voting, '/voting');
}

export { dropDanglingReferences };
