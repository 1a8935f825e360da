// The outlines of the Länder in the forms that other libraries read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoConicConformal, geoPath } from 'd3';
import { feature, quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { root } from '../../scripts/paths.mjs';

/** Share of the corners that is left out: about as fine as the kit's own outlines. */
const LEFT_OUT = 0.35;
const GRID = 10_000;

/** GeoJSON in degrees; each feature has `iso` and `name`. */
export function geoJson() {
  const source = JSON.parse(readFileSync(join(root, 'src/geo/source/laender.topo.json'), 'utf8'));
  const weighed = presimplify(source);
  const topology = quantize(simplify(weighed, quantile(weighed, LEFT_OUT)), GRID);
  const round = (value) =>
    Array.isArray(value) ? value.map(round) : Math.round(value * 1_000) / 1_000;
  const { features } = feature(topology, topology.objects.laender);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ type, properties, geometry }) => ({
      type,
      properties: { iso: properties.iso, name: properties.name },
      geometry: { type: geometry.type, coordinates: round(geometry.coordinates) },
    })),
  });
}

/** The same as SVG paths, as somebody would prepare them for a page of his own. */
export function svgPaths(collection) {
  const { features } = JSON.parse(collection);
  const width = 600;
  const projection = geoConicConformal()
    .parallels([48 + 2 / 3, 53 + 2 / 3])
    .rotate([-10.5, 0])
    .fitWidth(width, JSON.parse(collection));
  const path = geoPath(projection).digits(1);
  const height = Math.ceil(path.bounds(JSON.parse(collection))[1][1]);
  const entries = features.map((each) => {
    const [x, y] = path.centroid(each).map(Math.round);
    return [each.properties.iso, { d: path(each), x, y }];
  });
  return JSON.stringify({ width, height, paths: Object.fromEntries(entries) });
}
