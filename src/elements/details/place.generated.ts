// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { placeOf } from '../../styles/place.styles.js';

/** The place that is kept free for the widget. */
export const place = placeOf([0, 25], [480, 18], [768, 13.5], [960, 12], [1280, 10.5]);
