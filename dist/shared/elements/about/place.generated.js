import { placeOf } from '../../styles/place.styles.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free for the widget. */
const place = placeOf([
    [0, 'min(82em, 100svh)'],
    [480, 'min(62em, 100svh)'],
    [768, 'min(48em, 100svh)'],
    [960, 'min(40em, 100svh)'],
]);

export { place };
