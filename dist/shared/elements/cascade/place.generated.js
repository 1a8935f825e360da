import { placeOf } from '../../styles/place.styles.js';

// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** The place that is kept free for the widget. */
const place = placeOf([[0, '100svh']]);

export { place };
