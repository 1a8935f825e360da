import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { csvRows } from '../../src/elements/cascade/cascade.exports.js';
import type { CascadeNode } from '../../src/elements/cascade/cascade.columns.js';
import { litFlow } from '../../src/elements/cascade/cascade.flows.js';
import {
  bandPath,
  layoutCascade,
  linesIn,
  readCascade,
  WIDTH,
  type CascadeLayout,
} from '../../src/elements/cascade/cascade.layout.js';
import { sayingOf } from '../../src/elements/cascade/cascade.static.js';
import { leadWords, nodeName, unknownWords } from '../../src/elements/cascade/cascade.words.js';
import { LEVELS, readLevels, type LevelName } from '../../src/model/cascade-levels.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { refKey } from '../../src/model/ref.js';
import { linkedKeys } from '../../src/model/trace.js';
import { cascadeStrings } from '../../src/texts/de/cascade.js';
import {
  manyProjectsModel,
  modelFrom,
  snapshotFeed,
  type LooseFeed,
} from '../../stories/fixtures/models.js';
import { smallFeed } from '../support/small-feed.js';

const NOTHING_OPENED: ReadonlyMap<string, number> = new Map();
/** Two lines of the smallest text and their padding: 24 px where the page's text has 14 px. */
const LEAST_EM = 24 / 14;

function draw(
  model: StrategyModel,
  levels: readonly LevelName[] = LEVELS,
  onlyOfficial = false,
  opened = NOTHING_OPENED,
): CascadeLayout {
  return layoutCascade(readCascade(model, levels, { onlyOfficial, opened }));
}

const small = (changes: LooseFeed = {}): StrategyModel => modelFrom(smallFeed(changes));

const keysIn = ({ boxes }: CascadeLayout, level: LevelName): string[] =>
  boxes.filter(({ node }) => node.level === level).map(({ node }) => node.key);

const link = ({ flow }: CascadeLayout, source: string, target: string, kind = 'official') =>
  flow.links.get(`${source}>${target}|${kind}`);

/** What an independent reading of the feed says of one project. */
interface Read {
  readonly id: string;
  readonly isOfficial: boolean;
  readonly leitlinien: readonly string[];
  readonly topic: string | undefined;
  readonly leads: readonly string[];
}

function readProjects({ feed }: StrategyModel, onlyOfficial: boolean): readonly Read[] {
  const has = (list: readonly { id: string }[], id: string): boolean =>
    list.some((each) => each.id === id);
  return feed.projects.map(({ id, links, leitlinien = [], topic, lead = [] }) => {
    const isOfficial = links === 'official';
    const isShown = isOfficial || !onlyOfficial;
    return {
      id,
      isOfficial,
      leitlinien: isShown
        ? [...new Set(leitlinien)].filter((each) => has(feed.leitlinien, each))
        : [],
      topic: isShown && topic !== undefined && has(feed.topics, topic) ? topic : undefined,
      leads: [...new Set(lead)].filter((each) => has(feed.actors, each)),
    };
  });
}

const goalOf = ({ feed }: StrategyModel, leitlinie: string): string | undefined =>
  feed.leitlinien.find(({ id }) => id === leitlinie)?.goal;

/** The part of a project that stands at a thing: one half where there are two of its kind. */
function shareAt(model: StrategyModel, read: Read, level: LevelName, id: string): number {
  switch (level) {
    case 'goal':
      return (
        read.leitlinien.filter((each) => goalOf(model, each) === id).length /
        Math.max(1, read.leitlinien.length)
      );
    case 'leitlinie':
      return read.leitlinien.includes(id) ? 1 / read.leitlinien.length : 0;
    case 'topic':
      return read.topic === id ? 1 : 0;
    case 'project':
      return read.id === id ? 1 : 0;
    case 'lead':
      return read.leads.includes(id) ? 1 / read.leads.length : 0;
  }
}

const isReal = ({ kind }: CascadeNode): boolean => kind !== 'none' && kind !== 'idle';

const near = (is: number, should: number, what: string): void => {
  assert.ok(Math.abs(is - should) < 1e-6, `${what}: ${is} instead of ${should}`);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Things that no project reaches, as far as they begin in their own column. */
function beginning(
  model: StrategyModel,
  reads: readonly Read[],
  levels: readonly LevelName[],
  level: LevelName,
): number {
  const { leitlinien, topics } = model.feed;
  // In the last column they come from an end before it.
  if (level === levels.at(-1)) return 0;
  if (level === 'topic') {
    return topics.filter(({ id }) => reads.every(({ topic }) => topic !== id)).length;
  }
  if (level !== 'leitlinie') return 0;
  const idle = leitlinien.filter(({ id }) => reads.every((read) => !read.leitlinien.includes(id)));
  return idle.filter(({ goal }) => goal === undefined || !levels.includes('goal')).length;
}

/** A strategy of any shape: links missing, named twice, to nowhere. */
const strategies = fc
  .record({
    goals: fc.nat(3),
    leitlinien: fc.array(fc.option(fc.nat(3)), { maxLength: 30 }),
    topics: fc.nat(4),
    actors: fc.nat(30),
    projects: fc.array(
      fc.record({
        links: fc.constantFrom('official', 'editorial', undefined),
        leitlinien: fc.array(fc.nat(31), { maxLength: 4 }),
        topic: fc.option(fc.nat(5)),
        lead: fc.array(fc.nat(31), { maxLength: 4 }),
      }),
      { maxLength: 70 },
    ),
  })
  .map(({ goals, leitlinien, topics, actors, projects }) => {
    const list = (length: number, letter: string) =>
      Array.from({ length }, (_, at) => ({ id: `${letter}${at}`, title: `${letter} ${at}` }));
    return modelFrom({
      goals: list(goals, 'g'),
      leitlinien: leitlinien.map((goal, at) => ({
        id: `l${at}`,
        title: `l ${at}`,
        ...(goal !== null && { goal: `g${goal}` }),
      })),
      topics: list(topics, 't'),
      actors: list(actors, 'a').map((each) => ({ ...each, kind: 'organisation', name: each.id })),
      projects: projects.map((project, at) => ({
        id: `p${at}`,
        title: `p ${at}`,
        links: project.links,
        leitlinien: project.leitlinien.map((each) => `l${each}`),
        ...(project.topic !== null && { topic: `t${project.topic}` }),
        lead: project.lead.map((each) => `a${each}`),
      })),
    });
  });

const someLevels = fc
  .subarray([...LEVELS], { minLength: 1 })
  .map((levels): readonly LevelName[] => levels);

describe('the flow of the cascade', () => {
  it('goes from goals over Leitlinien and topics to projects and leads', () => {
    const layout = draw(small());
    near(
      layout.flow.nodes.get('goal:speed')?.weight ?? 0,
      1.5,
      'L1 and L2 of register, L2 of portal',
    );
    near(link(layout, 'goal:speed', 'leitlinie:L2')?.weight ?? 0, 1, 'two halves');
    assert.equal(link(layout, 'goal:speed', 'leitlinie:L2')?.count, 2);
    assert.equal(link(layout, 'leitlinie:L2', 'topic:data')?.count, 1);
    assert.equal(link(layout, 'leitlinie:L2', 'topic:data', 'editorial')?.count, 1);
    assert.equal(link(layout, 'topic:data', 'project:portal', 'editorial')?.count, 1);
    near(link(layout, 'project:portal', 'lead:bund')?.weight ?? 0, 0.5, 'one of two leads');
  });

  it('ends and begins where there is no link, and counts it', () => {
    const layout = draw(small());
    // course has neither Leitlinie nor topic, L4 and people have no project.
    assert.equal(link(layout, 'topic~none', 'project:course', 'none')?.count, 1);
    assert.equal(link(layout, 'leitlinie:L4', 'topic~idle:leitlinie', 'none')?.count, 1);
    assert.equal(link(layout, 'topic:people', 'project~idle:topic', 'none')?.count, 1);
    assert.equal(layout.flow.nodes.get('leitlinie:L4')?.entries, 0);
  });

  it('leaves out the links that are the editors’ own, and says what is left in numbers', () => {
    const layout = draw(small(), LEVELS, true);
    assert.equal(layout.flow.nodes.get('topic:data')?.entries, 1);
    assert.ok([...layout.flow.links.values()].every(({ kind }) => kind !== 'editorial'));
    assert.equal(layout.flow.nodes.get('topic~none')?.entries, 2);
    const words = leadWords(sayingOf(small(), 'de', { levels: LEVELS, onlyOfficial: true }));
    assert.match(
      words,
      /Von 3 Vorhaben bleiben 1 mit Leitlinie, 1 mit Schwerpunktthema, 3 mit Fed/,
    );
    assert.match(words, /redaktionelle Zuordnung eines Vorhabens/);
    assert.match(words, /3 Leitlinien sind amtlich einem Ziel zugeordnet/);
  });

  it('shows some of the columns, in the order in which they are named', () => {
    const layout = draw(small(), ['lead', 'goal']);
    assert.deepEqual([...new Set(layout.boxes.map(({ node }) => node.level))], ['lead', 'goal']);
    near(link(layout, 'lead:DE-HE', 'goal:speed')?.weight ?? 0, 1, 'register, officially');
    near(link(layout, 'lead:bund', 'goal:trust', 'editorial')?.weight ?? 0, 0.25, 'portal');
    const one = draw(small(), ['topic']);
    assert.deepEqual(keysIn(one, 'topic'), ['topic:data', 'topic:people', 'topic~none']);
    assert.equal(one.bands.length, 0);
  });

  it('loses nothing: what leaves a column enters the next or is told as unlinked', () => {
    fc.assert(
      fc.property(strategies, someLevels, fc.boolean(), (model, levels, onlyOfficial) => {
        const { boxes, flow } = draw(model, levels, onlyOfficial);
        const reads = readProjects(model, onlyOfficial);
        const links = [...flow.links.values()];
        // Columns without anything are not drawn.
        const last = Math.max(...boxes.map(({ column }) => column));
        for (const { node, weight, column } of boxes) {
          if (!isReal(node) || column === last) continue;
          const out = links.filter(({ source }) => source === node.key);
          near(sum(out.map((each) => each.weight)), weight, `out of ${node.key}`);
        }
        for (const level of levels.slice(1)) {
          const real = boxes.filter(({ node }) => node.level === level && isReal(node));
          const keys = new Set(real.map(({ node }) => node.key));
          const into = sum(links.filter(({ target }) => keys.has(target)).map((l) => l.weight));
          const own = beginning(model, reads, levels, level);
          near(into + own, sum(real.map(({ weight }) => weight)), `into ${level}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('weighs records, each once in every column: as an independent reading does', () => {
    fc.assert(
      fc.property(strategies, fc.boolean(), (model, onlyOfficial) => {
        const { flow } = draw(model, LEVELS, onlyOfficial);
        const reads = readProjects(model, onlyOfficial);
        for (const level of LEVELS) {
          for (const [key, { entries, weight, count }] of flow.nodes) {
            if (!key.startsWith(`${level}:`)) continue;
            const id = key.slice(level.length + 1);
            const shares = reads.map((read) => shareAt(model, read, level, id));
            near(weight - (count - entries), sum(shares), key);
            assert.equal(entries, shares.filter((share) => share > 0).length, key);
          }
        }
        // What has no place is told at the column next to its first or last place.
        const told = (level: LevelName): number => flow.nodes.get(`${level}~none`)?.entries ?? 0;
        const without = (is: (read: Read) => boolean): number => reads.filter(is).length;
        const noGoal = (id: string): boolean => {
          const goal = goalOf(model, id);
          return goal === undefined || model.find('goal', goal) === undefined;
        };
        const has = ({ leitlinien }: Read): boolean => leitlinien.length > 0;
        assert.equal(
          told('lead'),
          without(({ leads }) => leads.length === 0),
        );
        assert.equal(
          told('topic'),
          without(({ topic }) => topic === undefined),
        );
        assert.equal(
          told('leitlinie'),
          without((read) => !has(read) && read.topic !== undefined),
        );
        assert.equal(
          told('goal'),
          without(({ leitlinien }) => leitlinien.some(noGoal)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('lights the whole way of a choice, and nothing else', () => {
    const model = small();
    const { units, columns } = draw(model);
    const chosen = { type: 'leitlinie', id: 'L3' } as const;
    const { linked } = linkedKeys(model, chosen);
    const lit = litFlow(units, columns, (type, id) => {
      const key = refKey({ type, id });
      return key === refKey(chosen) || linked.has(key);
    });
    assert.deepEqual([...lit.links.keys()].sort(), [
      'goal:trust>leitlinie:L3|official',
      'leitlinie:L3>topic:data|editorial',
      'project:portal>lead:DE-HH|official',
      'project:portal>lead:bund|official',
      'topic:data>project:portal|editorial',
    ]);
    near(lit.links.get('goal:trust>leitlinie:L3|official')?.weight ?? 0, 0.5, 'half of portal');
  });
});

describe('the picture of the cascade', () => {
  it('keeps boxes apart and high enough, and bands at their sides', () => {
    fc.assert(
      fc.property(strategies, someLevels, (model, levels) => {
        const { boxes, bands, height, perRecord } = draw(model, levels);
        for (const [at, box] of boxes.entries()) {
          assert.ok(box.height >= LEAST_EM, box.node.key);
          assert.ok(box.y > -1e-6 && box.y + box.height < height + 1e-6, box.node.key);
          assert.ok(box.x >= 0 && box.x + box.width <= WIDTH + 1e-6);
          const next = boxes[at + 1];
          if (next?.column === box.column) assert.ok(next.y > box.y + box.height, box.node.key);
        }
        const byKey = new Map(boxes.map((box) => [box.node.key, box]));
        for (const { link: each, from, to, height: thick } of bands) {
          near(thick, each.weight * perRecord, each.key);
          for (const [key, y] of [
            [each.source, from[1]],
            [each.target, to[1]],
          ] as const) {
            const box = byKey.get(key);
            assert.ok(box, key);
            assert.ok(y - thick / 2 > box.y - 1e-6, key);
            assert.ok(y + thick / 2 < box.y + box.height + 1e-6, key);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has no hole in a column that is full', () => {
    const model = modelFrom(snapshotFeed());
    const content = readCascade(model, LEVELS, { onlyOfficial: false, opened: NOTHING_OPENED });
    // Some names need more lines than others.
    const { boxes } = layoutCascade(content, ({ key }) => (key.length % 3) * 20);
    const leads = boxes
      .filter(({ node }) => node.level === 'lead')
      .sort((one, other) => one.y - other.y);
    assert.ok(leads.length > 10);
    const gaps = leads.slice(1).map(({ y }, at) => y - leads[at]!.y - leads[at]!.height);
    assert.ok(Math.max(...gaps) - Math.min(...gaps) < 0.01, gaps.join(' '));
  });

  it('gives a box the lines that its name needs, from two to four', () => {
    const content = readCascade(small(), LEVELS, {
      onlyOfficial: false,
      opened: new Map(),
    });
    const linesFor = (letters: number): number[] =>
      layoutCascade(content, () => letters).boxes.map(({ height }) => linesIn(height));
    assert.equal(Math.min(...linesFor(0)), 2);
    assert.equal(Math.min(...linesFor(25)), 3);
    assert.equal(Math.min(...linesFor(1000)), 4);
  });

  it('draws a band as an outline between two heights', () => {
    const band = { link: {} as never, from: [10, 2], to: [20, 4], height: 1 } as const;
    assert.equal(bandPath(band), 'M10 1.5C15 1.5 15 3.5 20 3.5V4.5C15 4.5 15 2.5 10 2.5Z');
    assert.equal(
      bandPath(band, 0.5),
      'M10 1.75C15 1.75 15 3.75 20 3.75V4.25C15 4.25 15 2.25 10 2.25Z',
    );
  });

  for (const count of [1000, 10_000]) {
    it(`holds ${count} projects by topic and lead`, () => {
      const model = manyProjectsModel(count);
      const layout = draw(model);
      assert.ok(layout.boxes.length < 140 && layout.bands.length < 700);
      assert.ok(layout.height < 90);
      const group = layout.boxes.find(({ node }) => node.kind === 'group');
      assert.ok(group && group.entries > 1);
      const projects = layout.boxes.filter(({ node }) => node.level === 'project');
      assert.equal(sum(projects.map(({ entries }) => entries)), count);
    });
  }

  it('opens a group to its projects, and what is left of them step by step', () => {
    const model = manyProjectsModel(1000);
    const group = draw(model).boxes.find(({ node }) => node.kind === 'group')?.node;
    assert.ok(group?.kind === 'group');
    const opened = draw(model, LEVELS, false, new Map([[group.key, 1]]));
    const line = opened.boxes.find(({ node }) => node.key === group.key);
    assert.equal(line?.node.kind, 'open');
    const own = opened.boxes.filter(
      ({ node }) => node.level === 'project' && node.kind === 'record',
    );
    const rest = opened.boxes.find(({ node }) => node.key === `${group.key}~rest`);
    const left = rest?.node.kind === 'rest' ? rest.node.size : 0;
    assert.ok(own.length > 0);
    assert.equal(own.length + left, group.size);
    const all = draw(
      model,
      LEVELS,
      false,
      new Map([
        [group.key, 1],
        [`${group.key}~rest`, 3],
      ]),
    );
    const shown = all.boxes.filter(
      ({ node }) => node.level === 'project' && node.kind === 'record',
    );
    assert.equal(shown.length, group.size);
  });

  it('draws ten thousand links to one thing', () => {
    const projects = Array.from({ length: 10_000 }, (_, at) => ({
      id: `p${at}`,
      title: `p ${at}`,
      leitlinien: ['L1'],
      topic: 'data',
      lead: ['bund'],
    }));
    const layout = draw(small({ projects, events: [] }));
    assert.equal(link(layout, 'goal:speed', 'leitlinie:L1')?.count, 10_000);
    assert.equal(layout.flow.nodes.get('lead:bund')?.entries, 10_000);
  });

  it('has a rest in every column that would be too long', () => {
    const actors = Array.from({ length: 60 }, (_, at) => ({
      id: `a${at}`,
      kind: 'organisation',
      name: `Stelle ${at}`,
    }));
    const projects = actors.map(({ id }) => ({ id: `p-${id}`, title: id, lead: [id] }));
    const feed = { actors, projects, events: [], topics: [] };
    const layout = draw(small(feed), ['lead']);
    assert.equal(layout.boxes.length, 24);
    assert.equal(layout.flow.nodes.get('lead~rest')?.entries, 37);
    const opened = draw(small(feed), ['lead'], false, new Map([['lead~rest', 1]]));
    assert.equal(opened.boxes.length, 60);
  });

  it('is empty where the data hold nothing', () => {
    const { boxes, bands } = draw(modelFrom({}));
    assert.deepEqual([boxes, bands], [[], []]);
  });
});

describe('the words of the cascade', () => {
  const saying = (changes: LooseFeed = {}) =>
    sayingOf(small(changes), 'de', { levels: LEVELS, onlyOfficial: false });

  it('say what could not be read apart from what is not published', () => {
    const changed = (lead: unknown): LooseFeed => ({
      projects: [
        { id: 'a', title: 'A', lead },
        { id: 'b', title: 'B' },
      ],
      events: [],
    });
    const none: CascadeNode = { key: 'lead~none', level: 'lead', kind: 'none' };
    assert.equal(
      nodeName(saying(changed([])), none, 2),
      '2 Vorhaben ohne veröffentlichte Federführung',
    );
    assert.equal(
      nodeName(saying(changed(['nobody'])), none, 2),
      '2 Vorhaben ohne veröffentlichte oder lesbare Federführung',
    );
  });

  it('name entries, how they are assigned, and how many have no link', () => {
    assert.equal(
      leadWords(saying()),
      '3 Vorhaben: 2 mit Leitlinie, 2 mit Schwerpunktthema, 3 mit Federführung. ' +
        'Zu Leitlinien und Themen ist 1 Vorhaben amtlich zugeordnet, 1 von der Redaktion.',
    );
  });

  it('read the columns that a page asks for, and report the others', () => {
    assert.deepEqual(readLevels(' topic, Lead lead '), { levels: ['topic', 'lead'], unknown: [] });
    assert.deepEqual(readLevels('money goal'), { levels: ['goal'], unknown: ['money'] });
    assert.deepEqual(readLevels('money'), { levels: LEVELS, unknown: ['money'] });
    assert.deepEqual(readLevels(null), { levels: LEVELS, unknown: [] });
    const strings = cascadeStrings.de;
    assert.equal(unknownWords({ strings, lang: 'de' }, []), undefined);
    assert.match(unknownWords({ strings, lang: 'de' }, ['money']) ?? '', /„money“: keine Spalte/);
  });

  it('are a table of all links with kind and number', () => {
    const [head, ...rows] = csvRows(saying());
    assert.deepEqual(head?.slice(0, 4), ['Quelle', 'Ziel', 'Art der Verbindung', 'Anzahl']);
    const row = (source: string, target: string, kind: string) =>
      rows.find((each) => each[0] === source && each[1] === target && each[2] === kind);
    assert.equal(row('Tempo', 'Zählen', 'amtlich')?.[3], 1);
    assert.equal(row('Wir ordnen.', 'Daten', 'redaktionell')?.[3], 1);
    assert.equal(row('Portal', 'Bund', 'amtlich')?.[3], 1);
    assert.equal(row('Menschen', 'ohne Vorhaben', 'ohne Zuordnung')?.[3], 1);
  });
});
