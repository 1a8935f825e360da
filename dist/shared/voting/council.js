import { tiles } from '../geo/tiles.js';
import { isLandActor } from '../model/land-actor.js';

/** Stands for the Bund wherever a member is named, whatever its id in the feed. */
const BUND = 'bund';
/** The sixteen Länder in the order of the tiles: north to south, west to east. */
const LAENDER = /* @__PURE__ */ tiles.flatMap(({ iso }) => iso ?? []);
/** All seventeen, the Bund first. */
const MEMBERS = /* @__PURE__ */ [BUND].concat(LAENDER);
const isLand = (id) => LAENDER.includes(id);
/** Whether an actor is the Bund: by its kind, or by the usual id where the kind cannot be told. */
const isBund = ({ kind, id }) => kind === 'bund' || (kind === undefined && id === BUND);
/** Finds the members among the actors. A Land is known by its code, whatever its kind; the Bund by its kind. */
function readCouncil(all) {
    const actors = new Map();
    const extra = [];
    for (const actor of all) {
        if (isLand(actor.id))
            actors.set(actor.id, actor);
        else if (isLandActor(actor))
            extra.push(actor);
    }
    const [bund, ...others] = all.filter(isBund);
    // Of two nobody knows which one votes.
    if (bund && others.length === 0)
        actors.set(BUND, bund);
    const laender = LAENDER.filter((iso) => !actors.has(iso));
    const problems = [];
    if (!bund)
        problems.push({ kind: 'no-bund' });
    if (others.length > 0)
        problems.push({ kind: 'several-bund', count: others.length + 1 });
    if (laender.length > 0)
        problems.push({ kind: 'missing', laender });
    if (extra.length > 0)
        problems.push({ kind: 'extra', actors: extra });
    return { actors, problems };
}

export { BUND, LAENDER, MEMBERS, readCouncil };
