import { html } from 'lit';
import { compareTexts } from '../../i18n/format.js';
import { viewButton } from '../../parts/view-switch.js';
import { listStrings } from '../../texts/de/project-map-list.js';
import { placeText } from './project-map.scene.js';

/** The order of the Länder in the list: by name, or by official key. */
/** The Länder by the first two digits of the Amtlicher Gemeindeschlüssel, 01 to 16 (Destatis). */
const BY_KEY = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH'.split(' ');
const MEMORY = 'order/by-key';
const isByKey = ({ memory }) => memory.get(MEMORY) === 1;
const position = ({ iso }) => BY_KEY.indexOf((iso ?? '').replace(/^DE-/, ''));
/** The official key of a Land, two digits, where the list is ordered by it. */
function keyOf(scene, place) {
    const at = position(place);
    return isByKey(scene) && at >= 0 ? String(at + 1).padStart(2, '0') : undefined;
}
/** The Länder in the chosen order; first of all the one that the widget is about. */
function orderedLaender(scene) {
    const home = scene.view.land?.id;
    const first = (place) => (place.id === home ? 0 : 1);
    const compare = isByKey(scene)
        ? (a, b) => position(a) - position(b)
        : (a, b) => compareTexts(placeText(scene, a), placeText(scene, b), scene.view.lang);
    return [...scene.layout.laender].sort((a, b) => first(a) - first(b) || compare(a, b));
}
/** The switch between the two. */
function renderOrder(scene) {
    const { order, byName, byKey } = listStrings[scene.view.lang];
    const button = (words, value) => {
        const show = () => {
            scene.remember(MEMORY, value);
        };
        return viewButton({ words, isShown: isByKey(scene) === (value === 1), show });
    };
    return html `<p class="order views small" role="group" aria-labelledby="order">
    <span id="order" class="muted">${order}</span> ${button(byName, 0)} ${button(byKey, 1)}
  </p>`;
}

export { keyOf, orderedLaender, renderOrder };
