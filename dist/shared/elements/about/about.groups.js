import { bared } from '../../feed/bare.js';

/** Things of one part in groups: under the name of a body, of a level of law. Pure. */
/** Words of the kit. */
const own = (text, { lang }) => ({ text, lang });
/** Lists without those that are empty; like records they inherit nothing that a page gives all objects. */
const filled = (lists) => lists
    .filter(({ items }) => items.length > 0)
    .map((list) => bared({ ...list, items: list.items.map(bared) }));

export { filled, own };
