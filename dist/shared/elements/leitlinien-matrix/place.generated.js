import { placeOf } from '../../styles/place.styles.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free for the widget. */
const place = placeOf([
    [0, '100svh'],
    [960, 'min(66em, 100svh)'],
    [1280, 'min(54em, 100svh)'],
    [1600, 'min(50em, 100svh)'],
]);

export { place };
