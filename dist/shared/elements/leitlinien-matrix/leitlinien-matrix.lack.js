import { terms } from '../../texts/de/terms.js';
import { told } from '../../describe/lost.js';

/** "Ziel im Feed nicht lesbar", for what was lost of its place. */
function lostPlace(telling, leitlinie) {
    const lost = (key) => {
        const words = told(telling, leitlinie, key);
        return words && leitlinie[key] === undefined
            ? { [key]: `${terms[telling.lang].type[key]} ${words}` }
            : {};
    };
    return { ...lost('category'), ...lost('goal') };
}

export { lostPlace };
