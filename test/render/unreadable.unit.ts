/** What the feed says and cannot be read is told as that, by every widget and file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staticNames } from '../../src/catalogue.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { buildModel } from '../../src/model/build-model.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { csvRows } from '../../src/elements/project-list/project-list.exports.js';
import { ownWords } from '../../src/elements/project-list/project-list.own.js';
import { run, type CliWorld } from '../../src/render/cli.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';

const UNSAID =
  /nicht veröffentlicht|nicht angegeben|keine Angabe|keine Zuordnung|Keine Quelle|keine Einträge|Keiner von/;

async function render(name: string, changes: JsonObject): Promise<string> {
  let out = '';
  const world: CliWorld = {
    readFeed: () => Promise.resolve(JSON.stringify(smallFeed(changes))),
    writeFile: () => Promise.resolve(),
    print: (text) => void (out += text),
    warn: () => undefined,
    now: Date.UTC(2026, 10, 22, 13),
  };
  assert.equal(await run(['render', name, '--feed', 'feed.json'], world), 0);
  return out.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

function modelOf(changes: JsonObject): StrategyModel {
  const { feed } = parseFeed(smallFeed(changes));
  assert.ok(feed);
  return buildModel(feed);
}

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

  for (const name of staticNames) {
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
      assert.match(words, /bei 3 Einträgen? im Feed nicht lesbar/);
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
