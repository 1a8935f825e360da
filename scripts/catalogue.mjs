// The catalogue of the elements (src/catalogue.ts) and the names of the Länder, for scripts, which are
// plain JavaScript.
import { require as load } from 'tsx/cjs/api';

const catalogue = load('../src/catalogue.ts', import.meta.url);
export const { elements, mainWidgets, provider, widgetEntry, widgetNames } = catalogue;
export const { LAND_NAMES: laender } = load('../src/geo/land-names.ts', import.meta.url);
export const { OTHER_PICTURE: otherPicture, PIECE_OF: pieceOf } = load(
  '../src/feed/pieces.ts',
  import.meta.url,
);

/** Under which name an element's manual is exported: `project-map` is `projectMapManual`. */
export const manualName = (name) =>
  `${name.replace(/-(.)/g, (_, first) => first.toUpperCase())}Manual`;

/** What the listed values of attributes are called where an editor chooses one. */
export const valueNames = Object.assign(
  {},
  ...widgetNames.map((name) => {
    const module = load(`../src/elements/${name}/${name}.manual.ts`, import.meta.url);
    return module[manualName(name)].values;
  }),
);
