/** A page where everything is right; each test changes what it is about. */
import { examine } from '../examine.js';
import type { Check, Finding } from '../findings.types.js';
import type {
  CopySeen,
  ElementSeen,
  FeedSeen,
  Observations,
  PaletteSeen,
  Rgba,
  ScriptSeen,
  ViolationSeen,
} from '../observations.types.js';

export const copy: CopySeen = {
  version: '0.1.0',
  edition: 'module',
  base: 'https://kit.example/fds/',
};

export const script: ScriptSeen = {
  address: 'https://kit.example/fds/fds.js',
  edition: 'module',
  type: 'module',
  integrity: false,
  crossorigin: true,
  sameOrigin: false,
  runs: true,
  arrived: 200,
};

export const strategy: ElementSeen = {
  name: 'strategy',
  label: '<fds-strategy>',
  twin: false,
  owner: 0,
  attributes: { src: 'https://feed.example/f.json' },
  inStrategy: false,
  inShadow: false,
  members: 1,
  shown: 'data',
};

export const timeline: ElementSeen = {
  name: 'timeline',
  label: '<fds-timeline>',
  twin: false,
  owner: 0,
  attributes: { land: 'DE-MV', class: 'x' },
  inStrategy: true,
  inShadow: false,
  shown: 'data',
};

export const feed: FeedSeen = {
  address: 'https://feed.example/f.json',
  origin: 'https://feed.example',
  valid: true,
  sameOrigin: false,
  mixed: false,
  probe: {
    answer: 'answered',
    status: 200,
    type: 'application/json; charset=utf-8',
    etag: true,
    cacheControl: 'public, max-age=300',
    took: 80,
  },
  content: 'json',
  version: '1',
  updated: '2026-11-01T00:00:00Z',
  problems: [],
  state: 'ready',
};

export const violation: ViolationSeen = {
  directive: 'connect-src',
  blocked: 'https://feed.example',
  sample: '',
  reportOnly: false,
  policy: "default-src 'none'; connect-src 'self'",
};

const rgb = (hex: string): Rgba => [
  Number.parseInt(hex.slice(1, 3), 16) / 255,
  Number.parseInt(hex.slice(3, 5), 16) / 255,
  Number.parseInt(hex.slice(5, 7), 16) / 255,
  1,
];

/** Colours by their short names, e.g. `{ muted: '#aaaaaa' }`. */
export const colours = (named: Readonly<Record<string, string>>): PaletteSeen['colours'] =>
  Object.fromEntries(Object.entries(named).map(([name, hex]) => [`--fds-color-${name}`, rgb(hex)]));

export const light = {
  text: '#1a1d26',
  muted: '#565c6b',
  paper: '#ffffff',
  soft: '#f3f5f9',
  accent: '#0b4f9c',
  'on-accent': '#ffffff',
};

export const palette: PaletteSeen = {
  labels: ['<fds-timeline>'],
  scheme: 'light',
  current: true,
  used: true,
  colours: colours(light),
  ground: [1, 1, 1, 1],
  said: {},
};

export const healthy: Observations = {
  page: {
    secure: true,
    origin: 'https://portal.example',
    now: Date.UTC(2026, 10, 21),
    online: true,
    patched: [],
    lacking: [],
    escaped: 0,
  },
  copies: [copy],
  scripts: [script],
  lines: [],
  files: [],
  elements: [strategy, timeline],
  unknown: [],
  feeds: [feed],
  policy: { metas: [], violations: [] },
  palettes: [palette],
};

/** What a check says of the healthy page with something changed, in both languages. */
export function findingsOf(check: Check, changed: Partial<Observations> = {}): readonly Finding[] {
  const seen = { ...healthy, ...changed };
  const [german, english] = [check(seen, 'de'), check(seen, 'en')];
  if (german.map(({ id }) => id).join() !== english.map(({ id }) => id).join()) {
    throw new Error('the languages find different things');
  }
  for (const [index, { title, explanation }] of german.entries()) {
    if (!title || !explanation) throw new Error('a finding without words');
    // Numbers and names may be the same; words may not.
    if (
      `${title}${explanation}` ===
      `${english[index]?.title ?? ''}${english[index]?.explanation ?? ''}`
    )
      throw new Error(`"${title}" is not translated`);
  }
  return german;
}

/** Ids with their states, e.g. `fault script-stopped`. */
export function idsOf(check: Check, changed: Partial<Observations> = {}): string[] {
  return findingsOf(check, changed).map(({ id, state }) => `${state} ${id}`);
}

/** All ids of a page that are not `ok`. */
export function badIds(changed: Partial<Observations> = {}): string[] {
  return examine({ ...healthy, ...changed }, 'de')
    .filter(({ state }) => state !== 'ok')
    .map(({ id, state }) => `${state} ${id}`);
}
