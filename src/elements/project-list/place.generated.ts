// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
import { placeOf } from '../../styles/place.styles.js';

/** The place that is kept free for the widget. */
export const place = placeOf([0, 0]);
