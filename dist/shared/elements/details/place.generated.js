import { placeOf } from '../../styles/place.styles.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free for the widget. */
const place = placeOf([
    [0, 'min(25em, 100svh)'],
    [480, 'min(18em, 100svh)'],
    [768, 'min(13.5em, 100svh)'],
    [960, 'min(12em, 100svh)'],
    [1280, 'min(10.5em, 100svh)'],
]);

export { place };
