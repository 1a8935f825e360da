/** What the feed says since 1.1 is told on plain pages, too. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { countWord, typeWord } from '../../src/describe/type-word.js';
import { factsOf } from '../../src/describe/facts.js';
import { optionsOf } from '../../src/elements/filter/filter.options.js';
import { csvRows } from '../../src/elements/strategy-pyramid/strategy-pyramid.exports.js';
import { layerContents } from '../../src/elements/strategy-pyramid/strategy-pyramid.contents.js';
import { countWords } from '../../src/elements/strategy-pyramid/strategy-pyramid.words.js';
import { languages } from '../../src/texts/languages.js';
import { modelFrom } from '../../stories/fixtures/models.js';
import { rendered as render } from '../support/rendered.js';
import { smallFeed } from '../support/small-feed.js';

const across = [
  { id: 'cross', title: 'Übergreifend', cross: true },
  { id: 'data', title: 'Daten' },
  { id: 'people', title: 'Menschen', leads: ['DE-HE'] },
];

describe('a topic that runs across the others', () => {
  before(() => languages.load('en'));
  const model = modelFrom(smallFeed({ topics: across }));

  it('stands after them and is not counted with them', async () => {
    const { topics } = model.feed;
    assert.deepEqual(
      topics.map(({ id }) => id),
      ['data', 'people', 'cross'],
    );
    const [, contents] = layerContents(model);
    assert.ok(contents);
    assert.match(countWords(contents, 'de'), /^2 |^Zwei /);
    const [group] = optionsOf(model, 'topic', 'de');
    assert.equal(group?.options.at(-1)?.value, 'cross');
    const page = await render('strategy-pyramid', { topics: across });
    assert.ok(page.indexOf('Übergreifend') > page.indexOf('Menschen'));
  });

  it('is no focus topic in any word, and is counted apart', () => {
    const [data, , cross] = model.feed.topics;
    assert.equal(typeWord('topic', data, 'de'), 'Schwerpunktthema');
    assert.equal(typeWord('topic', cross, 'de'), 'Übergreifendes Thema');
    const telling = { model, lang: 'de' } as const;
    assert.equal(
      countWord(telling, 'topic', ['cross', 'data', 'people']),
      '2 Schwerpunktthemen, 1 übergreifendes Thema',
    );
    assert.equal(countWord(telling, 'topic', ['data']), '1 Schwerpunktthema');
    assert.equal(countWord(telling, 'topic', ['cross']), '1 übergreifendes Thema');
    const kinds = csvRows(model, 'de').filter((row) => row.includes('cross'));
    assert.ok(kinds[0]?.includes('Übergreifendes Thema'));
  });

  it('is never said to lack a lead; the focus topics are', async () => {
    const telling = { model, lang: 'de' } as const;
    const terms = (id: string) => factsOf(telling, { type: 'topic', id }).map(({ term }) => term);
    assert.deepEqual([terms('data'), terms('cross')], [['Themenpatenschaft'], []]);
    const page = await render('strategy-pyramid', { topics: across });
    assert.equal(page.split('Themenpatenschaft: nicht veröffentlicht').length - 1, 1);
    assert.match(page, /Übergreifend quer zu den Schwerpunktthemen/);
  });

  it('names its lead where the feed gives one', async () => {
    const [cross, ...others] = across;
    const topics = [{ ...cross, leads: ['DE-HH'] }, ...others];
    const page = await render('strategy-pyramid', { topics });
    assert.match(page, /Übergreifend Themenpatenschaft: Hamburg/);
  });
});

describe('plain pages', () => {
  const grown = {
    areas: [{ id: 'efa', title: 'EfA – Einer für Alle' }],
    projects: [
      {
        id: 'register',
        title: 'Register',
        areas: ['efa'],
        milestones: [{ date: '2026-12', title: 'Abnahme', status: 'planned' }],
      },
    ],
    events: [
      {
        id: 'a',
        title: 'Alt',
        kind: 'decision',
        date: '2025-01-15',
        body: 'bund',
        projects: ['register'],
        decision: { number: '2025/01', deadline: '2027-01-31' },
      },
      {
        id: 'b',
        title: 'Neu',
        kind: 'decision',
        date: '2026-03-01',
        decision: { number: '2026/03', revokesPart: [{ number: '2025/01', part: 'Ziffer 3' }] },
      },
    ],
  };

  it('have the milestones and deadlines of the timeline, and what a decision repeals in part', async () => {
    const page = await render('timeline', grown);
    assert.match(page, /Dazu: 1 Meilenstein eines Vorhabens, 1 Frist\./);
    assert.match(page, /Dez\. 2026 Abnahme Meilenstein eines Vorhabens · Register\s· geplant/);
    assert.match(page, /31\. Jan\. 2027 Alt Frist · Beschluss 2025\/01\s· Frist läuft/);
    assert.match(page, /Hebt teilweise auf Beschluss 2025\/01 \(Ziffer 3\)/);
    assert.match(page, /Teilweise aufgehoben durch Beschluss 2026\/03 \(Ziffer 3\)/);
    assert.match(page, /Gremium Bund/);
    assert.match(page, /Vorhaben Register/);
  });

  it('have a column of subject areas where the feed has some', async () => {
    assert.match(await render('project-list', grown), /Bereich .* EfA – Einer für Alle/);
    assert.doesNotMatch(await render('project-list', {}), /Bereich/);
  });
});
