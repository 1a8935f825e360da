import { decodeLine, pathOfRings, createFormat } from './decode-paths.js';
import { size, lines, laender, gridPerUnit } from './laender.generated.js';

// SPDX-License-Identifier: EUPL-1.2
/**
 * Size of the map for an SVG's `viewBox` (`0 0 width height`). One unit is about 1.1 km, so that
 * a map 600 CSS pixels wide is drawn 1:1. North is up, in the projection of official German
 * overview maps (Lambert conformal conic). All shapes and callouts lie inside, with a free edge.
 */
const mapViewBox = /* @__PURE__ */ Object.freeze(size);
/**
 * Radius, in viewBox units, of a round pointer target that is still 24 CSS pixels wide when the
 * map is 320 CSS pixels wide (WCAG 2.2, success criterion 2.5.8).
 */
const targetRadius = 22.5;
/**
 * Outlines of the 16 Länder, ordered by Amtlicher Gemeindeschlüssel (Schleswig-Holstein first).
 * Neighbours share the very same border points, so there are neither gaps nor overlaps. Deeply
 * frozen. Wherever it is shown, `geometryAttribution` must be shown too.
 */
const laenderShapes = /* @__PURE__ */ decodeShapes();
/**
 * Source note for the geometry: licence dl-de/by-2-0 asks that it is visible with the map. The
 * text is the same in every language; link the words named in `links`.
 */
const geometryAttribution = /* @__PURE__ */ Object.freeze({
    text: '© BKG (2025) dl-de/by-2-0 (Daten verändert)',
    links: /* @__PURE__ */ Object.freeze([
        /* @__PURE__ */ Object.freeze({ label: 'BKG', href: 'https://www.bkg.bund.de' }),
        /* @__PURE__ */ Object.freeze({
            label: 'dl-de/by-2-0',
            href: 'https://www.govdata.de/dl-de/by-2-0',
        }),
    ]),
});
function decodeShapes() {
    const format = createFormat(gridPerUnit);
    const decodedLines = lines.map((line) => decodeLine(line, format));
    const shapes = laender.map(({ rings, ...land }) => {
        Object.values(land).forEach(Object.freeze);
        return Object.freeze({ ...land, path: pathOfRings(decodedLines, rings) });
    });
    // A minifier makes it a variable of the module, which lives as long as the page.
    decodedLines.length = 0;
    return Object.freeze(shapes);
}

export { geometryAttribution, laenderShapes, mapViewBox, targetRadius };
