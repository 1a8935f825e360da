import { LAND_NAMES } from '../geo/land-names.js';

/** Whether an id is the code of a Land (ISO 3166-2). */
const isCode = (id) => Object.hasOwn(LAND_NAMES, id);
/** Whether an actor is a Land. */
const isLandActor = ({ kind, id }) => kind === 'land' || (kind === undefined && isCode(id));

export { isLandActor };
