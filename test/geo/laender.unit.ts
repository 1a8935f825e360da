// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { geoConicConformal, geoPath } from 'd3';
import {
  geometryAttribution,
  laenderShapes,
  mapViewBox,
  targetRadius,
  type LandIso,
  type LandShape,
  type MapPoint,
} from '../../src/geo/laender.js';

// Reads paths and source with code of its own: no mistake in generator or decoder can hide itself.
type Segment = readonly [MapPoint, MapPoint];

interface Topology {
  readonly transform: { readonly scale: MapPoint; readonly translate: MapPoint };
  readonly arcs: readonly (readonly MapPoint[])[];
}

const root = new URL('../../', import.meta.url);

function readSource(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`src/geo/source/${name}`, root), 'utf8'));
}

/** Reads absolute corners, ring by ring, from a path of `M`, `l` and `z`. */
function parsePath(path: string): MapPoint[][] {
  assert.match(path, /^(M[\d .-]+l[\d .-]+z)+$/);
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const corners: MapPoint[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? NaN;
        y += numbers[i + 1] ?? NaN;
        corners.push([x, y]);
      }
      // The steps lead back to the start exactly: nothing was lost to rounding.
      assert.deepEqual(corners.pop(), corners[0]);
      return corners;
    });
}

function segmentsOf(rings: readonly (readonly MapPoint[])[]): Segment[] {
  return rings.flatMap((ring) =>
    ring.map((from, i): Segment => [from, ring[(i + 1) % ring.length] ?? from]),
  );
}

const segmentsByLand = new Map<LandIso, Segment[]>(
  laenderShapes.map(({ iso, path }) => [iso, segmentsOf(parsePath(path))]),
);

/** Casts a ray to the right: crossings for the even-odd rule, turns for the non-zero rule. */
function castRay(segments: readonly Segment[], [x, y]: MapPoint) {
  let crossings = 0;
  let turns = 0;
  for (const [[x1, y1], [x2, y2]] of segments) {
    if (y1 > y === y2 > y) continue;
    if (x1 + ((y - y1) / (y2 - y1)) * (x2 - x1) <= x) continue;
    crossings += 1;
    turns += y2 > y1 ? 1 : -1;
  }
  return { crossings, turns };
}

function laenderAt(point: MapPoint): LandIso[] {
  return laenderShapes
    .map(({ iso }) => iso)
    .filter((iso) => castRay(segmentsByLand.get(iso) ?? [], point).crossings % 2 === 1);
}

const distance = ([x1, y1]: MapPoint, [x2, y2]: MapPoint) => Math.hypot(x2 - x1, y2 - y1);

function distanceToSegment(point: MapPoint, [from, to]: Segment): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return distance(point, [from[0] + t * dx, from[1] + t * dy]);
}

/** The map's projection, fitted to the unsimplified source with the documented margin of 10. */
function createProjection(): (lonLat: MapPoint) => MapPoint {
  const { transform, arcs } = readSource('laender.topo.json') as Topology;
  const coordinates = arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      const { scale, translate } = transform;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const object = { type: 'MultiPoint' as const, coordinates };
  const projection = geoConicConformal()
    .parallels([48 + 2 / 3, 53 + 2 / 3])
    .rotate([-10.5, 0])
    .fitWidth(mapViewBox.width - 20, object);
  const [[left, top]] = geoPath(projection).bounds(object);
  return ([lon, lat]) => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN];
    return [x - left + 10, y - top + 10];
  };
}

const project = createProjection();

/** ISO code → capital, longitude and latitude: general knowledge, not taken from the source. */
const capitals: Readonly<Record<LandIso, readonly [string, number, number]>> = {
  'DE-BW': ['Stuttgart', 9.1829, 48.7758],
  'DE-BY': ['München', 11.5755, 48.1372],
  'DE-BE': ['Berlin', 13.405, 52.52],
  'DE-BB': ['Potsdam', 13.0645, 52.3989],
  'DE-HB': ['Bremen', 8.8017, 53.0793],
  'DE-HH': ['Hamburg', 9.9937, 53.5511],
  'DE-HE': ['Wiesbaden', 8.2398, 50.0782],
  'DE-MV': ['Schwerin', 11.4148, 53.6355],
  'DE-NI': ['Hannover', 9.732, 52.3759],
  'DE-NW': ['Düsseldorf', 6.7735, 51.2277],
  'DE-RP': ['Mainz', 8.2473, 49.9929],
  'DE-SL': ['Saarbrücken', 6.9969, 49.2402],
  'DE-SN': ['Dresden', 13.7373, 51.0504],
  'DE-ST': ['Magdeburg', 11.6276, 52.1205],
  'DE-SH': ['Kiel', 10.1228, 54.3233],
  'DE-TH': ['Erfurt', 11.0299, 50.9848],
};

/** All pairs of Länder with a common border on land. */
const neighbours =
  'BB-BE BB-MV BB-NI BB-SN BB-ST BW-BY BW-HE BW-RP BY-HE BY-SN BY-TH HB-NI HE-NI HE-NW HE-RP ' +
  'HE-TH HH-NI HH-SH MV-NI MV-SH NI-NW NI-SH NI-ST NI-TH NW-RP RP-SL SN-ST SN-TH ST-TH';

describe('laenderShapes: outlines', () => {
  it('has each of the 16 Länder once', () => {
    assert.equal(laenderShapes.length, 16);
    assert.deepEqual(laenderShapes.map(({ iso }) => iso).sort(), Object.keys(capitals).sort());
  });

  it('is deeply frozen', () => {
    for (const value of [mapViewBox, laenderShapes, ...laenderShapes, geometryAttribution.links]) {
      assert.ok(
        [value, ...(Object.values(value) as unknown[])].every((part) => Object.isFrozen(part)),
      );
    }
  });

  it('states the bounds of each path', () => {
    for (const { iso, path, bounds } of laenderShapes) {
      const corners = parsePath(path).flat();
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      assert.deepEqual(bounds, box, iso);
    }
  });

  it('fits the viewBox, with the same free edge on all sides', () => {
    const { width, height } = mapViewBox;
    assert.ok(Number.isInteger(width) && Number.isInteger(height));
    const boxes = laenderShapes.map(({ bounds }) => bounds);
    assert.equal(Math.min(...boxes.flatMap(([x0, , x1]) => [x0, width - x1])), 10);
    assert.equal(Math.min(...boxes.flatMap(([, y0, , y1]) => [y0, height - y1])), 10);
  });

  it('covers a place once at most, whichever fill rule is used', () => {
    for (let x = 3.1; x < mapViewBox.width; x += 9) {
      for (let y = 3.1; y < mapViewBox.height; y += 9) {
        const rays = [...segmentsByLand.values()].map((segments) => castRay(segments, [x, y]));
        const evenOdd = rays.map(({ crossings }) => crossings % 2 === 1);
        const nonZero = rays.map(({ turns }) => turns !== 0);
        assert.deepEqual(evenOdd, nonZero, `at ${x}, ${y}`);
        assert.ok(evenOdd.filter(Boolean).length <= 1, `at ${x}, ${y}`);
      }
    }
  });
});

describe('laenderShapes: borders', () => {
  const users = new Map<string, LandIso[]>();
  for (const [iso, segments] of segmentsByLand) {
    for (const segment of segments) {
      const key = segment.map(String).sort().join(' ');
      users.set(key, [...(users.get(key) ?? []), iso]);
    }
  }

  it('shares border segments between neighbours and nobody else', () => {
    const pairs = [...users.values()]
      .filter((isos) => isos.length > 1)
      .map((isos) =>
        isos
          .map((iso) => iso.slice(3))
          .sort()
          .join('-'),
      );
    assert.deepEqual([...new Set(pairs)].sort(), neighbours.split(' ').sort());
  });

  it('shares them along the whole border, not here and there', () => {
    const shared = (pair: string) =>
      [...users.values()].filter((isos) => [...isos].sort().join() === pair).length;
    assert.ok(shared('DE-BW,DE-BY') > 200);
    assert.equal(shared('DE-BB,DE-BE'), segmentsByLand.get('DE-BE')?.length);
  });
});

describe('laenderShapes: places', () => {
  it('has every capital in its Land', () => {
    for (const [iso, [name, lon, lat]] of Object.entries(capitals)) {
      assert.deepEqual(laenderAt(project([lon, lat])), [iso], name);
    }
  });

  it('keeps islands, exclaves and holes', () => {
    const places: readonly (readonly [string, number, number, string])[] = [
      ['Sylt', 8.33, 54.9, 'DE-SH'],
      ['Helgoland', 7.885, 54.182, 'DE-SH'],
      ['Neuwerk', 8.497, 53.92, 'DE-HH'],
      ['Rügen', 13.43, 54.42, 'DE-MV'],
      ['Usedom', 14.08, 53.9, 'DE-MV'],
      ['Bremerhaven', 8.59, 53.56, 'DE-HB'],
      ['Büsingen', 8.69, 47.7, 'DE-BW'],
      ['Jungholz (Austria)', 10.45, 47.573, ''],
      ['Bodensee', 9.4, 47.62, ''],
    ];
    for (const [name, lon, lat, iso] of places) {
      assert.equal(laenderAt(project([lon, lat])).join(), iso, name);
    }
  });

  it('has every label at its source point and in its Land', () => {
    const labelPoints = readSource('label-points.json') as Readonly<Record<LandIso, MapPoint>>;
    for (const { iso, label } of laenderShapes) {
      assert.deepEqual(laenderAt(label), [iso]);
      assert.ok(distance(label, project(labelPoints[iso])) < 0.1, iso);
    }
  });
});

describe('laenderShapes: callouts', () => {
  type WithCallout = LandShape & { readonly callout: MapPoint };
  const small = laenderShapes.filter((shape): shape is WithCallout => shape.callout !== undefined);

  it('exist for the four smallest Länder', () => {
    assert.deepEqual(small.map(({ iso }) => iso).sort(), ['DE-BE', 'DE-HB', 'DE-HH', 'DE-SL']);
  });

  it('leave room for a target of 24 px at 320 px, on the map and off every Land', () => {
    assert.ok((2 * targetRadius * 320) / mapViewBox.width >= 24);
    const coasts = [...segmentsByLand.values()].flat();
    for (const { iso, callout } of small) {
      const [x, y] = callout;
      const edge = Math.min(x, y, mapViewBox.width - x, mapViewBox.height - y);
      assert.ok(edge >= targetRadius, iso);
      assert.deepEqual(laenderAt(callout), []);
      assert.ok(
        coasts.every((coast) => distanceToSegment(callout, coast) >= targetRadius),
        iso,
      );
    }
  });

  it('keep clear of the labels and callouts of others, their leader lines too', () => {
    for (const { iso, label, callout } of small) {
      for (const other of laenderShapes.filter((shape) => shape.iso !== iso)) {
        const place = other.callout ?? other.label;
        assert.ok(distance(callout, place) >= 2 * targetRadius, `${iso} and ${other.iso}`);
        const gap = distanceToSegment(place, [label, callout]);
        assert.ok(gap >= targetRadius, `line of ${iso} and ${other.iso}`);
      }
    }
  });
});

describe('geometry: source note and generator', () => {
  it('names provider, licence and change; every link is in the text once', () => {
    assert.equal(geometryAttribution.text, '© BKG (2025) dl-de/by-2-0 (Daten verändert)');
    assert.deepEqual(
      geometryAttribution.links.map(({ href }) => href),
      ['https://www.bkg.bund.de', 'https://www.govdata.de/dl-de/by-2-0'],
    );
    for (const { label } of geometryAttribution.links) {
      assert.equal(geometryAttribution.text.split(label).length, 2);
    }
  });

  it('finds the generated file up to date', () => {
    const script = fileURLToPath(new URL('scripts/build-geo.mjs', root));
    const { status, stderr } = spawnSync(process.execPath, [script, '--check']);
    assert.equal(status, 0, String(stderr));
  });
});
