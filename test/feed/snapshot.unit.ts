import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { DATE_KEYS, loadSnapshot, readSnapshot } from '../../src/feed/snapshot.js';
import { partSchemas, recordSchemas } from '../../src/feed/schema.js';
import type { AnyField } from '../../src/feed/field.js';
import type { Feed } from '../../src/feed/feed.types.js';
import { plain } from '../support/plain.js';
import { asWritten } from '../support/dates.js';
import { snapshotFeed } from '../support/snapshot.js';

// What the shipped data must say, typed here once more from the sources, so that no edit of
// src/snapshot changes a figure unseen. `node scripts/generate.mjs` must have run.

const feed = snapshotFeed();

/** Anhang 1 of the umbrella strategy, "Tabelle 1", by its short labels. */
const tabelle1: Readonly<Record<string, readonly string[]>> = {
  'Governance × Effizienz': [
    'G1 Zuständigkeitsverteilung für Entlastung der Kommunen',
    'G2 Weiterentwicklung des EfA-Ansatzes',
    'G3 Gemeinsames Digitalbudget',
    'G4 Ökosystem IT-Dienstleister',
    'G5 Interessenbünde mit Fach-Seite',
  ],
  'Governance × Krisenfähigkeit und Anpassungsfähigkeit': ['G6 Türöffner für neue Technologien'],
  // The source prints "Sackgasen": corrected in the label, kept as it is among the variants.
  'Governance × Vertrauen': ['G7 Transparenz und Mut, Sackgassen zu verlassen'],
  'Fachliche Leitlinien × Effizienz': [
    'F1 Prozessautomatisierung',
    'F2 „Deutschland-Architektur“',
    'F3 „Once Only“ und Datenminimierung',
    'F4 Qualitativ hochwertige Daten für evidenzbasierte Entscheidungen',
    'F5 Künstliche Intelligenz',
  ],
  'Fachliche Leitlinien × Krisenfähigkeit und Anpassungsfähigkeit': [
    'F6 Integrität und Verfügbarkeit des Gesamtsystems',
    'F7 Vertraulichkeit und Angriffsschutz',
    'F8 Souveräne Cloud',
  ],
  'Fachliche Leitlinien × Vertrauen': [
    'F9 Zukunftskompetenzen',
    'F10 Prozess- und Projektmanagementstandards',
    'F11 Nutzendenzentrierung und hohe Qualitätsstandards',
  ],
  'Umsetzungsprinzipien × Effizienz': ['U1 Strukturen mit Verantwortungsübernahme'],
  'Umsetzungsprinzipien × Krisenfähigkeit und Anpassungsfähigkeit': [],
  'Umsetzungsprinzipien × Vertrauen': [
    'U2 Nachweispflicht und gegenseitiges Vertrauen',
    'U3 Partizipations- und Dialogformate',
    'U4 Wirkungsorientierte Umsetzungsvorhaben',
  ],
};

/** The table as the feed has it, in the order in which the feed lists rows, columns and items. */
function readTable({ categories, goals, leitlinien }: Feed): Record<string, string[]> {
  const cells = categories.flatMap((category) =>
    goals.map((goal): [string, string[]] => [
      `${category.label ?? category.title} × ${goal.label ?? goal.title}`,
      leitlinien
        .filter((item) => item.category === category.id && item.goal === goal.id)
        .map(({ id, label = '' }) => `${id} ${label}`),
    ]),
  );
  return Object.fromEntries(cells);
}

function countBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of items.flatMap(keysOf)) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

describe('the shipped snapshot', () => {
  it('is parsed without a problem, as a page gets it', async () => {
    const { feed: shipped, problems } = parseFeed(JSON.parse(await loadSnapshot()));
    assert.deepEqual(problems, []);
    assert.deepEqual(shipped, feed);
  });

  it('loses no record on the way through the parser', async () => {
    const raw = JSON.parse(await loadSnapshot()) as Record<string, unknown>;
    for (const [key, value] of Object.entries(raw)) {
      if (Array.isArray(value) && key in feed) {
        assert.equal(
          (feed as unknown as Record<string, unknown[]>)[key]?.length,
          value.length,
          key,
        );
      }
    }
  });

  it('has the 22 Leitlinien of Anhang 1 with their short labels, each in its cell', () => {
    assert.deepEqual(readTable(feed), tabelle1);
    assert.equal(feed.leitlinien.length, 22);
  });

  it('has 5, 1, 1 / 5, 3, 3 / 1, 0, 3 Leitlinien in the cells', () => {
    const counts = Object.values(readTable(feed)).map(({ length }) => length);
    assert.deepEqual(counts, [5, 1, 1, 5, 3, 3, 1, 0, 3]);
  });

  it('numbers the Leitlinien 4.1.1 to 4.3.4 in their order', () => {
    const numbers = (chapter: number, count: number) =>
      Array.from({ length: count }, (_, index) => `4.${chapter}.${index + 1}`);
    assert.deepEqual(
      feed.leitlinien.map(({ number }) => number),
      [...numbers(1, 7), ...numbers(2, 11), ...numbers(3, 4)],
    );
  });

  it('keeps the slip "Sackgasen" of Anhang 1 as a variant with its source', () => {
    const variants = feed.leitlinien.find(({ id }) => id === 'G7')?.variants ?? [];
    const slip = variants.find(({ title }) => title.includes('Sackgasen'));
    assert.deepEqual(plain(slip?.cite), [
      { source: 'dachstrategie', section: 'Anhang 1', page: 30 },
    ]);
  });

  // Sources cite nothing. Of the actors only Länder and Bund must: the feed names other actors only
  // because a record with a source of its own does. Scopes that are groupings of the editors have
  // no source either.
  const mustCite = {
    layers: feed.layers,
    goals: feed.goals,
    categories: feed.categories,
    leitlinien: feed.leitlinien,
    topics: feed.topics,
    projects: feed.projects,
    events: feed.events,
    figures: feed.figures,
    'Länder and Bund': feed.actors.filter(({ kind }) => kind === 'land' || kind === 'bund'),
    'scopes of the strategy': feed.scopes.filter(({ own }) => own),
    'vision and voting': [feed.vision, feed.voting],
  };
  for (const [what, records] of Object.entries(mustCite)) {
    it(`cites a known source for all ${what}`, () => {
      const known = new Set(feed.sources.map(({ id }) => id));
      assert.notEqual(records.length, 0);
      for (const record of records) {
        const cites = record?.cite ?? [];
        const label = JSON.stringify(record).slice(0, 60);
        assert.notEqual(cites.length, 0, label);
        for (const { source } of cites) assert.equal(known.has(source), true, label);
      }
    });
  }

  it('has the 16 Länder by their ISO codes', () => {
    const codes = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH';
    const laender = feed.actors.filter(({ kind }) => kind === 'land');
    assert.deepEqual(
      laender.map(({ id }) => id).sort(),
      codes.split(' ').map((code) => `DE-${code}`),
    );
    for (const { id, short } of laender) assert.equal(`DE-${short ?? ''}`, id);
  });

  it('has shares of the Königsteiner Schlüssel 2019 that sum to exactly 100', () => {
    // In hundred thousandths, because decimal fractions do not add up exactly.
    const shares = feed.actors.map(({ shares: of }) => Math.round((of?.['gwk-2019'] ?? 0) * 1e5));
    assert.equal(shares.filter((share) => share > 0).length, 16);
    assert.equal(
      shares.reduce((sum, share) => sum + share, 0),
      100 * 1e5,
    );
  });

  it('has shares of all 16 Länder and of nobody else for every key, which sum to 100 ± 0.01', () => {
    const { keys = [] } = feed.voting ?? {};
    assert.equal(keys[0]?.id, 'gwk-2019');
    for (const { id } of keys) {
      const owners = feed.actors.filter(({ shares }) => shares?.[id] !== undefined);
      assert.equal(owners.length, 16, id);
      assert.equal(
        owners.every(({ kind }) => kind === 'land'),
        true,
        id,
      );
      const sum = owners.reduce((total, { shares }) => total + (shares?.[id] ?? 0), 0);
      assert.equal(Math.abs(sum - 100) < 0.01, true, `${id}: ${sum}`);
    }
    const known = new Set(keys.map(({ id }) => id));
    for (const key of feed.actors.flatMap(({ shares = {} }) => Object.keys(shares))) {
      assert.equal(known.has(key), true, key);
    }
  });

  it('has the voting rule of the IT-Planungsrat: 11 Länder with two thirds of the shares', () => {
    assert.equal(feed.voting?.laender, 11);
    assert.deepEqual(feed.voting.share, [2, 3]);
  });

  it('has 95 projects, of which 3 are known to be of the strategy itself', () => {
    assert.equal(feed.projects.length, 95);
    assert.deepEqual(
      countBy(feed.projects, ({ scope = 'none' }) => [scope]),
      {
        'fds-2025': 3,
        'it-planungsrat': 41,
        'bund-laender': 6,
        'ozg-themenfeld': 14,
        'efa-leistung': 27,
        'land-nachnutzung': 4,
      },
    );
    assert.deepEqual(
      feed.scopes.filter(({ own }) => own).map(({ id }) => id),
      ['fds-2025'],
    );
  });

  it('has as many leads of each Land as the sources name, joint ones counted for each', () => {
    const leads = countBy(feed.projects, ({ lead = [] }) => [...new Set(lead)]);
    const byLand = feed.actors
      .filter(({ kind }) => kind === 'land')
      .map(({ id, short = '' }): [string, number] => [short, leads[id] ?? 0]);
    assert.deepEqual(Object.fromEntries(byLand), {
      HE: 9,
      HH: 8,
      HB: 7,
      SH: 6,
      NW: 5,
      BW: 4,
      NI: 4,
      BB: 3,
      SN: 3,
      ST: 3,
      BY: 2,
      MV: 2,
      RP: 2,
      BE: 1,
      SL: 0,
      TH: 0,
    });
  });

  it('calls no link between project and Leitlinie official, for no source has one', () => {
    for (const { id, links } of feed.projects) assert.equal(links, 'editorial', id);
  });

  it('has dates of this strategy only, and no sentinel', () => {
    for (const { id, date } of feed.events) {
      const { from, to, text = '' } = date ?? {};
      const start = new Date((from ?? to)?.start ?? NaN).getUTCFullYear();
      assert.equal(start >= 2022 && start <= 2030, true, `${id}: ${text}`);
    }
  });

  it('has English texts for what has German ones', () => {
    const records = [
      ...feed.leitlinien,
      ...feed.goals,
      ...feed.categories,
      ...feed.topics,
      ...feed.layers,
    ];
    for (const record of records) {
      const texts = record as Readonly<Record<string, unknown>>;
      for (const key of ['title', 'label', 'summary']) {
        if (!texts[key]) continue;
        assert.equal(typeof texts[`${key}_en`], 'string', `${record.id}: ${key}`);
      }
    }
  });
});

/** The keys inside a kind of value that hold dates. */
function dateKeysIn(field: AnyField): readonly string[] {
  if (field.kind === 'list') return dateKeysIn(field.of);
  if (field.kind !== 'object') return [];
  return field.pairs.flatMap(([key, inner]) => (inner.kind === 'date' ? [key] : dateKeysIn(inner)));
}

describe('readSnapshot', () => {
  it('knows every key of the format that holds dates, and none that holds something else', () => {
    const fields = [...Object.values(recordSchemas), ...Object.values(partSchemas)];
    assert.deepEqual([...new Set(fields.flatMap(dateKeysIn))].sort(), [...DATE_KEYS].sort());
  });

  it('reads every date, and leaves the rest as it is', async () => {
    const json = await loadSnapshot();
    const read = readSnapshot(json);
    assert.deepEqual(asWritten(read), { ...(asWritten(read) as object), ...JSON.parse(json) });
    const texts = [...JSON.stringify(read).matchAll(/"(\w+)":"/g)].map(([, key = '']) => key);
    assert.deepEqual(
      texts.filter((key) => DATE_KEYS.has(key)),
      [],
    );
  });
});
