import { legendStyles } from './legend.styles.js';
import { pictureStyles } from './picture.styles.js';
import { place } from './place.generated.js';
import { projectMapStyles } from './project-map.styles.js';
import { tilesStyles } from './tiles.styles.js';

/** The style sheets of the map, in order. */
const mapSheets = [place, projectMapStyles, pictureStyles, tilesStyles, legendStyles];

export { mapSheets };
