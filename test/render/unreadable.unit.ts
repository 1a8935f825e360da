/** What the feed says and cannot be read is told as that, by every widget and file. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { staticNames, widgetEntry } from '../../src/catalogue.js';
import { optionsOf as filterOptions } from '../../src/elements/filter/filter.options.js';
import { csvRows } from '../../src/elements/project-list/project-list.exports.js';
import { optionsOf } from '../../src/elements/project-list/project-list.options.js';
import { layerContents } from '../../src/elements/strategy-pyramid/strategy-pyramid.contents.js';
import { decidedWords } from '../../src/describe/decision.js';
import { countWords } from '../../src/elements/strategy-pyramid/strategy-pyramid.words.js';
import { csvRows as timelineRows } from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline } from '../../src/elements/timeline/timeline.layout.js';
import { decisionNumber } from '../../src/describe/decision.js';
import { kindlessWords } from '../../src/elements/timeline/timeline.words.js';
import { layoutPeriods } from '../../src/elements/timeline/timeline-periods.layout.js';
import type { TimeScale } from '../../src/elements/timeline/timeline-time.layout.js';
import { NO_FILTER } from '../../src/selection/filter.js';
import { narrowModel } from '../../src/selection/narrow-model.js';
import { ownWords } from '../../src/elements/project-list/project-list.own.js';
import { languages } from '../../src/texts/languages.js';
import { modelOf, rendered as render } from '../support/rendered.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

const UNSAID =
  /nicht veröffentlicht|nicht angegeben|keine Angabe|keine Zuordnung|Keine Quelle|keine Vorhaben|Keines von/;

/** A project all of whose optional values are there, and none of which can be read. */
const damagedProject = {
  id: 'p',
  title: 'Vorhaben',
  kind: 'freistaat',
  scope: 'nobody',
  topic: 'nobody',
  lead: ['nobody'],
  partners: ['nobody'],
  period: 'bald',
  status: 'paused',
  budget: 'viel',
  cite: [{ source: 'nobody' }],
};
const damagedEvent = {
  id: 'e',
  title: 'Ereignis',
  date: '13.11.2024',
  kind: 'fest',
  status: 'vielleicht',
  cite: [{ source: 'nobody' }],
};

describe('what cannot be read', () => {
  before(() => languages.load('en'));

  it('is never called unpublished in the list of projects', async () => {
    const text = await render('project-list', { projects: [damagedProject] });
    assert.doesNotMatch(text, UNSAID);
    assert.equal(text.match(/im Feed nicht lesbar/g)?.length, 10, text);
  });

  it('is never called not stated in the timeline', async () => {
    const text = await render('timeline', { events: [damagedEvent] });
    assert.match(text, /Datum im Feed nicht lesbar/);
    assert.match(text, /Art im Feed nicht lesbar/);
    assert.match(text, /Quelle im Feed nicht lesbar/);
    assert.doesNotMatch(text, /(Datum|Art|Status) nicht angegeben|Keine Quelle/);
  });

  it('is said of leads on the map, which counts only what it can read', async () => {
    const text = await render('project-map', { projects: [damagedProject] });
    assert.match(text, /Federführung im Feed nicht lesbar/);
    assert.match(text, /Gezählt ist nur, was im Feed lesbar ist\./);
    assert.doesNotMatch(text, UNSAID);
  });

  it('is said of the place of a Leitlinie and of topic leads', async () => {
    const leitlinien = [{ id: 'L', title: 'Wir', category: 'rules', goal: 'nobody' }];
    assert.match(await render('leitlinien-matrix', { leitlinien }), /Ziel im Feed nicht lesbar/);
    const topics = [{ id: 't', title: 'Thema', leads: 'DE-HE' }];
    const pyramid = await render('strategy-pyramid', { topics });
    assert.match(pyramid, /Themenpate[a-z]*: im Feed nicht lesbar/);
  });

  it('is said of the rule of voting, which is all that the vote is about', async () => {
    const text = await render('quorum', { voting: 'kaputt' });
    assert.match(text, /Abstimmungsregel war im Feed nicht lesbar/);
  });

  it('is said of what the strategy says of itself, as a whole and part by part', async () => {
    assert.match(
      await render('about', { about: 'kaputt' }),
      /selbst sagen, war im Feed nicht lesbar/,
    );
    const text = await render('about', { about: { legal: 'kaputt', tasks: [{ title: 1 }] } });
    assert.match(text, /Rechtsrahmen \(weitere im Feed nicht lesbar\)/);
    assert.doesNotMatch(text, UNSAID);
  });

  // What is the same for every Land is made of no list of records.
  for (const name of staticNames.filter((each) => !widgetEntry(each).isOfAll)) {
    it(`is said in ${name} of whole lists`, async () => {
      const lost = Object.fromEntries(
        ['projects', 'events', 'leitlinien', 'layers', 'scopes'].map((list) => [list, 'kaputt']),
      );
      const text = await render(name, lost);
      assert.match(text, /Die Angaben dazu sind im Feed nicht lesbar\./);
      assert.match(text, /5 Listen sind nicht lesbar/);
      assert.doesNotMatch(text, /enthalten keine/);
    });
  }

  it('is no proof that nothing is a project of the strategy', () => {
    for (const changes of [
      { scopes: 'kaputt' },
      {
        scopes: [
          { id: 'own', title: 'Eigene', own: 'ja' },
          { id: 'other', title: 'A', own: 1 },
        ],
      },
    ]) {
      const model = modelOf(changes);
      const words = ownWords(model, model.feed.projects, 'de');
      assert.doesNotMatch(words, /Keiner|sind Vorhaben/);
      assert.match(words, /für 3 Vorhaben im Feed nicht lesbar/);
    }
  });

  it('stands in tables, too, and known values stand beside the remark', () => {
    const model = modelOf({ projects: [{ ...damagedProject, lead: ['DE-HE', 'nobody'] }] });
    const [, row = []] = csvRows(model, model.feed.projects, 'de');
    assert.ok(row.includes('Hessen (weitere im Feed nicht lesbar)'));
    assert.equal(row.filter((field) => field === 'im Feed nicht lesbar').length >= 7, true);
    const [, english = []] = csvRows(model, model.feed.projects, 'en');
    assert.ok(english.includes('not readable in the feed'));
  });

  it('is not said of what the feed leaves out', async () => {
    for (const name of staticNames)
      assert.doesNotMatch(await render(name, {}), /nicht lesbar/, name);
  });
});

describe('what runs across the topics', () => {
  it('is listed after them and not counted with them', async () => {
    const topics = [
      { id: 'cross', title: 'Übergreifend', cross: true },
      { id: 'data', title: 'Daten' },
      { id: 'people', title: 'Menschen' },
    ];
    assert.deepEqual(
      modelOf({ topics }).feed.topics.map(({ id }) => id),
      ['data', 'people', 'cross'],
    );
    const text = await render('strategy-pyramid', { topics });
    assert.match(text, /2 Themen/);
    assert.doesNotMatch(text, /3 Themen/);
    assert.match(text, /Übergreifend/);
  });
});

describe('totals of what could be read in part', () => {
  const mapLead = async (changes: JsonObject): Promise<string> => render('project-map', changes);

  it('name no number of Länder where one of them, or a lead, could not be read (G09)', async () => {
    const { actors } = smallFeed() as { actors: JsonObject[] };
    assert.match(await mapLead({}), /2 der 3 Länder sind federführend/);
    const [first, ...others] = actors;
    const dropped = await mapLead({ actors: [{ ...first, name: '\u200b' }, ...others] });
    assert.doesNotMatch(dropped, /der \d+ Länder/);
    assert.match(dropped, /im Feed nicht lesbar/);
    assert.doesNotMatch(dropped, /keine Daten/);
    const lost = await mapLead({ projects: [{ id: 'p', title: 'P', lead: ['nobody'] }] });
    assert.doesNotMatch(lost, /der \d+ Länder/);
    assert.match(lost, /Die Federführung ist für 1 Vorhaben im Feed nicht lesbar\./);
  });

  it('are said to be such in every form of the pyramid', async () => {
    const topics = [{ id: 'data', title: 'Daten' }, { id: 'broken' }];
    const text = await render('strategy-pyramid', { topics });
    assert.match(text, /Gezählt ist nur, was im Feed lesbar ist\./);
  });
});

describe('what the timeline could not read', () => {
  const broken = {
    id: 'e',
    title: 'Ereignis',
    kind: 'decision',
    date: '2025-01-15',
    actors: ['nobody'],
    place: 7,
    session: 'drei',
    decision: { number: 7 },
  };

  it('is told in the static form: number and actors', async () => {
    const text = await render('timeline', { events: [broken] });
    assert.match(text, /Beschluss im Feed nicht lesbar/);
    assert.match(text, /Beteiligt im Feed nicht lesbar/);
  });

  it('is told in the file', () => {
    const model = modelOf({ events: [broken] });
    const items = layoutTimeline(model.feed.events, 0, model.isLost).groups.flatMap(
      (group) => group.items,
    );
    const [head = [], row = []] = timelineRows(model, items, 'de');
    for (const column of ['Beschluss', 'Sitzung', 'Ort', 'Beteiligt']) {
      assert.equal(row[head.indexOf(column)], 'im Feed nicht lesbar', column);
    }
  });

  it('is told of the number of a decision, of kinds and of decisions as a whole', () => {
    const events = [broken, { id: 'f', title: 'F', kind: 'fest' }];
    const model = modelOf({ events });
    const telling = { model, lang: 'de' } as const;
    const [first, second] = model.feed.events;
    assert.ok(first && second);
    assert.equal(decisionNumber(telling, first), 'im Feed nicht lesbar');
    assert.equal(decisionNumber(telling, second), '');
    assert.equal(
      decidedWords(telling, first, String),
      '15. Januar 2025, Nummer im Feed nicht lesbar',
    );
    assert.equal(kindlessWords(telling), 'Art im Feed nicht lesbar');
    const mixed = modelOf({ events: [...events, { id: 'g', title: 'G' }] });
    const both = kindlessWords({ model: mixed, lang: 'de' });
    assert.equal(both, 'Art nicht angegeben oder im Feed nicht lesbar');
    assert.equal(kindlessWords({ model: modelOf({}), lang: 'de' }), 'Art nicht angegeben');
  });

  it('is told of the page of a citation', async () => {
    const cite = [{ source: 'paper', section: '4.1', page: 'sechzehn' }];
    const leitlinien = [{ id: 'L1', title: 'Wir zählen.', cite }];
    const text = await render('leitlinien-matrix', { leitlinien });
    assert.match(text, /Seite im Feed nicht lesbar/);
    assert.doesNotMatch(text, /Seite nicht angegeben/);
  });
});

describe('the order of topics', () => {
  const topics = [
    { id: 'cross', title: 'Übergreifend', cross: true },
    { id: 'data', title: 'Daten' },
    { id: 'people', title: 'Menschen' },
  ];
  const projects = [...topics, { id: undefined }].map(({ id }, at) => ({
    id: `p${String(at)}`,
    title: 'P',
    period: '2025/2026',
    ...(id && { topic: id }),
  }));
  const order = ['data', 'people', 'cross'];

  it('has what runs across them last in filters, lanes, search and static forms', async () => {
    const model = modelOf({ topics, projects });
    assert.deepEqual(
      filterOptions(model, 'topic', 'de').flatMap(({ options }) =>
        options.map((each) => each.value),
      ),
      order,
    );
    assert.deepEqual(
      optionsOf(model, 'de', 'topic')
        .main.map(({ value }) => value)
        .slice(0, 3),
      order,
    );
    const window = { from: 0, to: 1 };
    const scale = { start: 0, end: 1, place: () => 0 } as unknown as TimeScale;
    const lanes = layoutPeriods(model, scale, window).groups.map(({ topic }) => topic);
    assert.deepEqual(lanes, [...order, undefined]);
    const map = await render('project-map', { topics, projects });
    assert.match(map, /Daten\s.*Menschen\s.*Übergreifend/);
  });

  it('holds in a narrowed model and does not count what runs across them', () => {
    const model = modelOf({ topics, projects });
    const narrowed = narrowModel(model, { land: null, filter: { ...NO_FILTER, topic: 'cross' } });
    for (const each of [model, narrowed]) {
      const layer = layerContents(each).find(({ kind }) => kind === 'topics');
      assert.ok(layer);
      assert.equal(countWords(layer, 'de'), '2 Themen');
    }
  });
});
