import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { languages } from '../../src/texts/languages.js';
import {
  layerContents,
  layerOf,
  linkedIds,
  type LayerContents,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.contents.js';
import {
  contradictionsOf,
  groupByGoal,
  notesBeside,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.grouping.js';
import { pyramidStrings } from '../../src/texts/de/strategy-pyramid.js';
import {
  countWords,
  otherWords,
} from '../../src/elements/strategy-pyramid/strategy-pyramid.words.js';
import {
  emptyModel,
  manyProjectsModel,
  modelFrom,
  snapshotFeed,
  snapshotModel,
} from '../../stories/fixtures/models.js';

const layers = [{ id: 'projects', title: 'Vorhaben' }];
const project = (id: string, scope?: string) => ({ id, title: id, ...(scope ? { scope } : {}) });

function projectsLayer(feed: Record<string, unknown>): LayerContents {
  const [contents] = layerContents(modelFrom({ layers, ...feed }));
  if (!contents) throw new Error('no layer');
  return contents;
}

before(() => languages.load('en'));

describe('layerContents', () => {
  it('has nothing for an empty feed', () => {
    assert.deepEqual(layerContents(emptyModel()), []);
  });

  it('puts everything of the snapshot into its layers, once', () => {
    const { feed } = snapshotModel();
    const [umbrella, topics, projects] = layerContents(snapshotModel());
    const leitlinien = groupByGoal(snapshotModel()).flatMap((group) => group.leitlinien);
    assert.equal(umbrella?.goals.length, feed.goals.length);
    assert.deepEqual(
      leitlinien.map(({ id }) => id).sort(),
      feed.leitlinien.map(({ id }) => id).sort(),
    );
    assert.equal(topics?.topics.length, feed.topics.length);
    const entries = [...(projects?.own ?? []), ...(projects?.others ?? [])].flatMap(
      (group) => group.projects,
    );
    assert.equal(entries.length, feed.projects.length);
    assert.equal(new Set(entries).size, feed.projects.length);
  });

  it('counts only what the strategy decided as its projects', () => {
    const { feed, projectsByScope } = snapshotModel();
    const counts = layerContents(snapshotModel())[2]?.counts;
    const own = projectsByScope.get('fds-2025')?.length;
    assert.deepEqual(counts, {
      scoped: true,
      own,
      others: feed.projects.length - Number(own),
      total: feed.figures.find(({ id }) => id === 'projects-2025')?.value,
    });
  });

  it('keeps Leitlinien without a goal in a group without a name', () => {
    const model = modelFrom({
      layers: [{ id: 'umbrella', title: 'Dach' }],
      goals: [{ id: 'g', title: 'Ziel' }],
      leitlinien: [
        { id: 'A', title: 'A', goal: 'g' },
        { id: 'B', title: 'B' },
      ],
    });
    const groups = groupByGoal(model).map(({ goal, leitlinien }) => [goal?.id, leitlinien.length]);
    assert.deepEqual(groups, [
      ['g', 1],
      [undefined, 1],
    ]);
  });

  it('knows no items of a layer with another id', () => {
    const feed = { ...snapshotFeed(), layers: [{ id: 'toString', title: 'Anderes' }] };
    const [contents] = layerContents(modelFrom(feed));
    assert.ok(contents);
    assert.equal(contents.kind, undefined);
    assert.equal(countWords(contents, 'de'), '');
    assert.equal(otherWords(contents, 'de'), '');
  });
});

describe('contradictions', () => {
  const cite = [{ source: 'a' }, { source: 'b' }];
  const sources = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];
  const note = (text: string) => ({ text, cite });

  it('are told once where the vision and its layer have the same note', () => {
    const notes = [note('Zwei Webseiten sagen es anders.')];
    const model = modelFrom({
      sources,
      layers: [
        { id: 'umbrella', title: 'Dach', notes: [{ text: 'Teil 1' }, ...notes] },
        { id: 'topics', title: 'Themen', notes: [{ text: 'Teil 2', cite: [{ source: 'a' }] }] },
      ],
      vision: { title: 'Bild', notes },
    });
    const { feed } = model;
    const [top, ...rest] = layerContents(model);
    assert.ok(top);
    const told = contradictionsOf(feed, top);
    assert.deepEqual(
      told.map(({ text }) => text),
      ['Zwei Webseiten sagen es anders.'],
    );
    assert.equal(notesBeside(top.layer.notes, told).length, Number(top.layer.notes?.length) - 1);
    assert.deepEqual(notesBeside(feed.vision?.notes, told), []);
    for (const contents of rest) assert.deepEqual(contradictionsOf(feed, contents), []);
  });

  it('stand at the top where no layer is the umbrella strategy', () => {
    const model = modelFrom({
      sources,
      layers: [
        { id: 'x', title: 'X', notes: [note('oben'), { text: 'ohne Quelle' }] },
        { id: 'y', title: 'Y', notes: [note('unten')] },
      ],
      vision: { title: 'Bild', notes: [note('im Bild')] },
    });
    const texts = layerContents(model).map((contents) =>
      contradictionsOf(model.feed, contents).map(({ text }) => text),
    );
    assert.deepEqual(texts, [['im Bild', 'oben'], []]);
  });

  it('stand in the umbrella strategy wherever it is', () => {
    const model = modelFrom({
      layers: [
        { id: 'x', title: 'X' },
        { id: 'umbrella', title: 'Dach' },
      ],
    });
    assert.deepEqual(
      layerContents(model).map(({ isTop }) => isTop),
      [false, true],
    );
  });
});

describe('decided projects', () => {
  const scopes = [
    { id: 'fds-2025', title: 'Erste', own: true },
    { id: 'fds-2027', title: 'Zweite', own: true },
    { id: 'portfolio', title: 'Portfolio' },
  ];
  const projects = [project('a', 'fds-2025'), project('b', 'fds-2027'), project('c', 'portfolio')];
  const figure = (id: string, value: number) => ({ id, label: id, value });

  it('are the sum of the figures of all own scopes', () => {
    const figures = [figure('projects-2025', 29), figure('projects-2027', 11)];
    const { counts } = projectsLayer({ scopes, projects, figures });
    assert.equal(counts.total, 40);
    assert.equal(counts.own, 2);
  });

  it('are not said where a figure is missing', () => {
    const contents = projectsLayer({ scopes, projects, figures: [figure('projects-2025', 29)] });
    assert.equal(contents.counts.total, undefined);
    assert.equal(countWords(contents, 'de'), '2 Vorhaben bekannt');
  });

  it('are not said where more are known than the figure counts', () => {
    const contents = layerContents(manyProjectsModel(500)).at(-1);
    assert.ok(contents && contents.counts.own > 29);
    assert.equal(contents.counts.total, undefined);
  });

  it('are never made of entries that name no scope', () => {
    const contents = projectsLayer({ projects: [project('a'), project('b')] });
    assert.equal(countWords(contents, 'de'), '2 Vorhaben');
    assert.equal(otherWords(contents, 'de'), '');
    assert.deepEqual(contents.own, []);
  });

  it('leave open to what entries belong that do not say it', () => {
    const contents = projectsLayer({ scopes, projects: [...projects.slice(0, 1), project('x')] });
    assert.equal(
      otherWords(contents, 'de'),
      'Die Zugehörigkeit ist für 1 Vorhaben nicht veröffentlicht.',
    );
  });

  it('stay unsaid where none is known', () => {
    const contents = projectsLayer({ scopes, projects: [project('c', 'portfolio')] });
    assert.equal(countWords(contents, 'de'), '');
    assert.equal(otherWords(contents, 'de'), '1 Vorhaben aus anderen Bereichen: Portfolio (1).');
  });
});

describe('words', () => {
  const [umbrella, topics, projects] = layerContents(snapshotModel()) as [
    LayerContents,
    LayerContents,
    LayerContents,
  ];

  it('count what the snapshot holds', () => {
    assert.equal(countWords(umbrella, 'de'), '3 Ziele\u00A0· 22 Leitlinien');
    assert.equal(countWords(topics, 'de'), '5 Themen');
    assert.equal(countWords(projects, 'de'), '3 von 29 Vorhaben bekannt');
    assert.equal(countWords(projects, 'en'), '3 of 29 projects known');
  });

  it('name the entries of other scopes apart, the largest first', () => {
    assert.equal(
      otherWords(projects, 'de'),
      'Dazu 92 weitere Vorhaben aus anderen Bereichen: Portfolio des IT-Planungsrats (41), EfA-Leistungen (27), OZG-Themenfelder (14) und 10 in zwei weiteren Bereichen.',
    );
    assert.match(otherWords(projects, 'en'), /^In addition, 92 entries from other areas: /);
  });

  it('say the number of layers, and more only of the whole strategy', () => {
    const { summary } = pyramidStrings.de;
    assert.equal(
      summary(3, true),
      'Drei Ebenen: von der gemeinsamen Richtung bis zum einzelnen Vorhaben.',
    );
    assert.equal(summary(1, false), 'Eine Ebene.');
    assert.equal(summary(13, false), '13 Ebenen.');
    assert.equal(pyramidStrings.en.summary(2, false), 'Two layers.');
  });
});

describe('layerOf', () => {
  it('finds the layer of each thing that stands in one', () => {
    assert.equal(layerOf({ type: 'layer', id: 'x' }), 'x');
    assert.equal(layerOf({ type: 'category', id: 'governance' }), 'umbrella');
    assert.equal(layerOf({ type: 'project', id: 'p' }), 'projects');
    assert.equal(layerOf({ type: 'actor', id: 'bund' }), undefined);
    assert.equal(layerOf({ type: 'cell', id: 'a/b' }), undefined);
  });
});

describe('linkedIds', () => {
  it('takes the ids of one type', () => {
    const linked = new Set(['goal:a', 'goal:b.c', 'topic:a']);
    assert.deepEqual(linkedIds(linked, 'goal'), ['a', 'b.c']);
    assert.deepEqual(linkedIds(linked, 'leitlinie'), []);
  });
});
