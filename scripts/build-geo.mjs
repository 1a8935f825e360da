// SPDX-License-Identifier: EUPL-1.2
/**
 * Builds src/geo/laender.generated.ts from the files in src/geo/source/.
 *
 *   node scripts/build-geo.mjs           writes the file
 *   node scripts/build-geo.mjs --check   writes nothing; exits 1 if the file is out of date
 *
 * Everything that never changes happens here and not in the browser: simplifying, projecting,
 * fitting. Every border is stored once, although two Länder use it: measured, that carries all of
 * VG5000 in half the bytes that one path per Land needs, and neighbours cannot drift apart.
 */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { geoConicConformal, geoPath } from 'd3';
import { feature, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const SOURCE = new URL('../src/geo/source/', import.meta.url);
const TARGET = new URL('../src/geo/laender.generated.ts', import.meta.url);

/** Width of the picture in units; one unit is about 1.1 km. */
const WIDTH = 600;
/** Free edge in units: room for outlines, focus rings and the callout left of Saarland. */
const MARGIN = 10;
/** A power of two, so coordinates are exact binary fractions and relative path steps add up. */
const GRID_PER_UNIT = 4;
/** Corners whose triangle is smaller than this (square units) cannot be seen and are left out. */
const MIN_TRIANGLE = 0.1;

/** Steps are written as one letter per axis: 'A' is 0, '(' is -25, 'Z' is 25. See decode-paths. */
const ZERO = 'A'.charCodeAt(0);
const LONGEST_STEP = 25;

/** The projection of official German overview maps (EPSG:4839), fitted to the picture's width. */
function createProjection(laender) {
  const projection = geoConicConformal()
    .parallels([48 + 40 / 60, 53 + 40 / 60])
    .rotate([-10.5, 0])
    .fitWidth(WIDTH - 2 * MARGIN, laender);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(laender);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN - left, y + MARGIN - top]);
  return { projection, height: Math.ceil(bottom - top + 2 * MARGIN) };
}

/** Projects each arc once, so that simplifying measures what is seen, and simplifies it once. */
function simplifyProjected(topology, projection) {
  const toLonLat = transform(topology.transform);
  const arcs = topology.arcs.map((arc) => arc.map((point, i) => projection(toLonLat(point, i))));
  return simplify(presimplify({ ...topology, transform: undefined, arcs }), MIN_TRIANGLE);
}

const isSame = (a, b) => a[0] === b[0] && a[1] === b[1];

/** Whether b lies on the straight way from a to c. */
function isBetween(a, b, c) {
  const [x1, y1, x2, y2] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return x1 * y2 === x2 * y1 && x1 * x2 + y1 * y2 > 0;
}

/** Snaps an arc to the grid before anything relative is computed; drops points that now idle. */
function snap(arc) {
  const line = [];
  for (const [x, y] of arc) {
    const point = [Math.round(x * GRID_PER_UNIT), Math.round(y * GRID_PER_UNIT)];
    if (line.length > 0 && isSame(line.at(-1), point)) continue;
    if (line.length > 1 && isBetween(line.at(-2), line.at(-1), point)) line.pop();
    line.push(point);
  }
  return line;
}

/** The grid steps from one point to the next, none longer than one letter can say. */
function stepsBetween([x0, y0], [x1, y1]) {
  const count = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / LONGEST_STEP);
  const at = (i) => [Math.round(((x1 - x0) * i) / count), Math.round(((y1 - y0) * i) / count)];
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [at(i), at(i + 1)];
    return [to[0] - from[0], to[1] - from[1]];
  });
}

/** 'x y steps': where the line starts on the grid, then two letters per step. */
function encodeLine(line) {
  const steps = line.slice(1).flatMap((point, i) => stepsBetween(line[i], point));
  return `${line[0].join(' ')} ${String.fromCharCode(...steps.flat().map((s) => ZERO + s))}`;
}

/** Rings of a Land, outer ones and holes alike: winding and even-odd both tell them apart. */
function ringsOf(geometry) {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

function boundsOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** One Land as it is written: bounds in units, taken from the snapped lines. */
function describeLand(geometry, lines, place) {
  const rings = ringsOf(geometry);
  const { iso } = geometry.properties;
  for (const ring of rings) {
    const corners = new Set(ring.flatMap((i) => lines[i < 0 ? ~i : i]).map(String));
    if (corners.size < 3) throw new Error(`${iso} lost an island: lower MIN_TRIANGLE`);
  }
  const points = rings.flat().flatMap((i) => lines[i < 0 ? ~i : i]);
  return { iso, ...place(iso), bounds: boundsOf(points).map((v) => v / GRID_PER_UNIT), rings };
}

/** Looks up and projects the label and, for small Länder, the callout. */
function createPlacer(projection, labelPoints, callouts) {
  const project = (lonLat) => projection(lonLat).map((v) => Math.round(v * 10) / 10);
  return (iso) => {
    if (!labelPoints[iso]) throw new Error(`label-points.json has no ${iso}`);
    const label = project(labelPoints[iso]);
    return callouts[iso] ? { label, callout: project(callouts[iso]) } : { label };
  };
}

const list = (values) => `[${values.map((v) => (Array.isArray(v) ? list(v) : v)).join(', ')}]`;

function printLand({ iso, label, callout, bounds, rings }) {
  const calloutLine = callout ? `\n    callout: ${list(callout)},` : '';
  return `  {
    iso: '${iso}',
    label: ${list(label)},${calloutLine}
    bounds: ${list(bounds)},
    rings: ${list(rings)},
  },`;
}

function printModule({ height, lines, laender }) {
  return `// Generated by "node scripts/build-geo.mjs" from src/geo/source/. Do not edit.
// SPDX-FileCopyrightText: BKG (2025), Daten verändert
// SPDX-License-Identifier: DL-DE-BY-2.0
import type { EncodedLand, MapSize } from './laender.types.js';

/** Size of the picture in units. */
export const size: MapSize = { width: ${WIDTH}, height: ${height} };

/** Grid steps per unit. */
export const gridPerUnit = ${GRID_PER_UNIT};

/** Every border and coast once, in the notation of decode-paths.ts. */
export const lines: readonly string[] = [
${lines.map((line) => `  '${encodeLine(line)}',`).join('\n')}
];

/** The Länder; a ring lists indices into \`lines\`, a negative one (~index) runs backwards. */
export const laender: readonly EncodedLand[] = [
${laender.map(printLand).join('\n')}
];
`;
}

const readJson = async (name) => JSON.parse(await readFile(new URL(name, SOURCE), 'utf8'));

async function buildModule() {
  const topology = await readJson('laender.topo.json');
  const { projection, height } = createProjection(feature(topology, topology.objects.laender));
  const lines = simplifyProjected(topology, projection).arcs.map(snap);
  const place = createPlacer(
    projection,
    await readJson('label-points.json'),
    await readJson('callouts.json'),
  );
  const laender = topology.objects.laender.geometries.map((g) => describeLand(g, lines, place));
  return printModule({ height, lines, laender });
}

async function main() {
  const code = await buildModule();
  if (!process.argv.includes('--check')) return writeFile(TARGET, code);
  const onDisk = await readFile(TARGET, 'utf8').catch(() => '');
  if (onDisk !== code) {
    console.error('src/geo/laender.generated.ts is out of date: run node scripts/build-geo.mjs');
    process.exitCode = 1;
  }
}

await main();
