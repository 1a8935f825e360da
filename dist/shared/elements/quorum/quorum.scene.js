import { LAND_NAMES } from '../../geo/land-names.js';
import { shortName } from '../../parts/text.js';
import { BUND } from '../../voting/council.js';

const actorOf = ({ layout }, id) => layout.council.actors.get(id);
/** The name of a member; of a Land that the data do not have, the German one. */
function memberName(saying, id) {
    const actor = actorOf(saying, id);
    if (actor)
        return shortName(actor, saying.lang);
    return id === BUND ? saying.strings.bund : LAND_NAMES[id];
}
/** What stands in a tile: "NW". */
const memberCode = ({ strings }, id) => id === BUND ? strings.bund : id.slice(3);

export { actorOf, memberCode, memberName };
