import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detailsPanelStrings } from '../../src/texts/de/details-widget.js';
import { filterStrings } from '../../src/texts/de/filter.js';
import { matrixStrings } from '../../src/texts/de/leitlinien-matrix.js';
import { listStrings } from '../../src/texts/de/project-list.js';
import { projectMapStrings } from '../../src/texts/de/project-map.js';
import { pyramidStrings } from '../../src/texts/de/strategy-pyramid.js';
import { timelineStrings } from '../../src/texts/de/timeline.js';
import { widgets } from '../../src/autoload/widgets.generated.js';
import { LAND_NAMES } from '../../src/geo/land-names.js';
import {
  parameters,
  queryWith,
  readEmbedQuery,
  type EmbedCall,
  type EmbedPlace,
} from '../../src/embed/embed-query.js';
import { embedTitle, embedWidgets, type WidgetName } from '../../src/embed/embed-widgets.js';
import { languages } from '../../src/texts/languages.js';
import { snapshotFeed } from '../support/snapshot.js';

const place: EmbedPlace = {
  page: 'https://land.example/fds/embed.html?x',
  kit: 'https://land.example/fds/',
  lang: 'de',
};
const read = (search: string, other: Partial<EmbedPlace> = {}): EmbedCall =>
  readEmbedQuery(search, { ...place, ...other });
const refusals = (search: string, other?: Partial<EmbedPlace>): readonly string[] =>
  read(search, other).problems.map(({ parameter, value }) => `${parameter}=${value}`);

describe('the query of an embed page', () => {
  it('gives one widget with all that was asked for', () => {
    const query =
      '?widget=timeline&src=https://feeds.example/a.json&land=DE-MV&lang=en&theme=dark&ground=own' +
      '&view=list&spacing=scale&heading-level=3&refresh=300&id=zeit-1';
    assert.deepEqual(read(query), {
      names: ['timeline'],
      widgets: [
        {
          name: 'timeline',
          attributes: { 'heading-level': '3', view: 'list', spacing: 'scale' },
        },
      ],
      strategy: {
        src: 'https://feeds.example/a.json',
        refresh: '300',
        land: 'DE-MV',
        lang: 'en',
        'data-theme': 'dark',
        'data-ground': 'own',
      },
      lang: 'en',
      theme: 'dark',
      ground: 'own',
      land: 'DE-MV',
      id: 'zeit-1',
      feedHost: 'feeds.example',
      problems: [],
    });
  });

  it('takes the feed beside the kit and German where nothing else is said', () => {
    const { strategy, widgets: shown, feedHost } = read('?widget=details&land=&view=');
    assert.deepEqual(strategy, { src: 'https://land.example/fds/feed.v1.json', lang: 'de' });
    assert.deepEqual(shown, [{ name: 'details', attributes: { 'heading-level': '1' } }]);
    assert.equal(feedHost, undefined);
    assert.equal(read('?widget=details', { lang: 'en' }).lang, 'en');
    assert.equal(read('?widget=details&lang=en-GB').strategy['lang'], 'en');
  });

  it('understands a Land as the attribute does, and hands its code on', () => {
    for (const [written, code] of [
      ['de-by', 'DE-BY'],
      ['MV', 'DE-MV'],
      ['mecklenburg-vorpommern', 'DE-MV'],
      ['Th%C3%BCringen', 'DE-TH'],
      ['Thueringen', 'DE-TH'],
      ['Bavaria', 'DE-BY'],
    ] as const) {
      const call = read(`?widget=details&land=${written}`);
      assert.equal(call.land, code, written);
      assert.equal(call.strategy['land'], code, written);
      assert.deepEqual(call.problems, [], written);
    }
  });

  it('hands on the day since which something is new, and leaves out what is none', () => {
    const call = read('?widget=timeline&since=2025-06-26');
    assert.equal(call.strategy['since'], '2025-06-26');
    assert.deepEqual(call.problems, []);
    const wrong = read('?widget=timeline&since=26.6.2025');
    assert.equal(wrong.strategy['since'], undefined);
    assert.deepEqual(wrong.problems, [
      { parameter: 'since', value: '26.6.2025', choices: [''], fatal: false },
    ]);
  });

  it('shows the data in the script where the page was opened as a file', () => {
    const file = { page: 'file:///fds/embed.html', kit: 'file:///fds/' };
    assert.equal(read('?widget=details', file).strategy['src'], undefined);
    assert.deepEqual(refusals('?widget=details&src=feed.json', file), ['src=feed.json']);
    assert.equal(read('?widget=details&src=https://f.example/', file).feedHost, 'f.example');
  });

  it('gives cascade and vote what they alone know', () => {
    const query = '?widget=cascade,quorum&levels=topic,project+lead&kind=standard&key=k-2025';
    assert.deepEqual(
      read(query).widgets.map(({ attributes }) => attributes),
      [
        { 'heading-level': '2', levels: 'topic,project lead' },
        { 'heading-level': '2', kind: 'standard', key: 'k-2025' },
      ],
    );
    assert.deepEqual(refusals(query), []);
  });

  it('shows several in one strategy, each once, each with the view that it knows', () => {
    const { widgets: shown, names } = read('?widget=filter,strategy, fds-timeline&view=tiles');
    assert.deepEqual(names, ['filter', 'strategy', 'timeline']);
    const level = { 'heading-level': '2' };
    assert.deepEqual(shown, [
      { name: 'filter', attributes: level },
      { name: 'strategy-pyramid', attributes: level },
      { name: 'leitlinien-matrix', attributes: level },
      { name: 'project-map', attributes: { ...level, view: 'tiles' } },
      { name: 'timeline', attributes: level },
    ]);
  });

  it('shows what its page is for, whatever the address says', () => {
    const { names, problems } = read('?widget=nothing', { widget: 'project-map' });
    assert.deepEqual(names, ['project-map']);
    assert.deepEqual(problems, []);
  });

  it('says what is wrong, and shows nothing where that would pass for something else', () => {
    const fatal = (search: string): boolean => read(search).problems.some((each) => each.fatal);
    for (const [search, wrong] of [
      ['', 'widget='],
      ['?widget=timeline,nothing', 'widget=timeline,nothing'],
      ['?widget=__proto__', 'widget=__proto__'],
      ['?widget=timeline&land=DE-XX', 'land=DE-XX'],
      ['?widget=timeline&land=constructor', 'land=constructor'],
      ['?widget=timeline&src=javascript:alert(1)', 'src=javascript:alert(1)'],
      ['?widget=timeline&src=data:application/json,{}', 'src=data:application/json,{}'],
      ['?widget=timeline&src=https://a.example@b.example', 'src=https://a.example@b.example'],
      ['?widget=timeline&src=http://b.example/', 'src=http://b.example/'],
      ['?widget=timeline&src=https://', 'src=https://'],
    ] as const) {
      assert.deepEqual(refusals(search), [wrong]);
      assert.ok(fatal(search), search);
    }
    for (const [search, wrong] of [
      ['?widget=timeline&lang=fr', 'lang=fr'],
      ['?widget=timeline&theme=pink', 'theme=pink'],
      ['?widget=timeline&ground=grass', 'ground=grass'],
      ['?widget=timeline&view=tiles', 'view=tiles'],
      ['?widget=details&spacing=scale', 'spacing=scale'],
      ['?widget=cascade&levels=goal+money', 'levels=goal money'],
      ['?widget=quorum&kind=law', 'kind=law'],
      ['?widget=quorum&key=a/b', 'key=a/b'],
      ['?widget=timeline&key=a', 'key=a'],
      ['?widget=timeline&heading-level=7', 'heading-level=7'],
      ['?widget=timeline&refresh=-1', 'refresh=-1'],
    ] as const) {
      assert.deepEqual(refusals(search), [wrong]);
      assert.ok(!fatal(search), search);
    }
    assert.deepEqual(refusals('?widget=timeline&utm_source=x&onclick=y&linkable=1'), []);
    assert.equal(read('?widget=timeline&id=<b>').id, '');
  });

  it('allows http where the page itself came by it', () => {
    const local = { page: 'http://localhost:8081/embed.html', kit: 'http://localhost:8081/' };
    assert.equal(read('?widget=details&src=http://f.example/', local).feedHost, 'f.example');
  });

  it('names choices that are right', () => {
    const search =
      '?widget=no&land=no&src=no:&lang=x&theme=x&ground=x&view=x&spacing=x&heading-level=x&levels=x&kind=x&key=x';
    for (const { parameter, choices } of read(search).problems) {
      assert.notEqual(choices.length, 0, parameter);
      for (const value of choices) {
        const better = queryWith(search, parameter, value);
        assert.ok(!read(better).problems.some((each) => each.parameter === parameter), better);
      }
    }
    assert.equal(queryWith('?widget=no&x=1&lang=en', 'widget', 'filter'), '?widget=filter&lang=en');
  });
});

describe('any query at all', () => {
  const allowed: Readonly<Record<string, RegExp>> = {
    src: /^https:\/\/[^/@]+\//,
    refresh: /^\d+$/,
    land: /^DE-[A-Z]{2}$/,
    lang: /^(de|en)$/,
    'data-theme': /^(light|dark)$/,
    'data-ground': /^(own|none)$/,
    'heading-level': /^[0-6]$/,
    view: /^(matrix|structure|map|tiles|list|axis|table|compact|full)$/,
    spacing: /^(even|scale)$/,
    levels: /^[\s,;]*((goal|leitlinie|topic|project|lead)[\s,;]*)+$/i,
    kind: /^(decision|standard|network|other|recommendation)$/,
    key: /^[A-Za-z0-9._-]+$/,
  };
  const odd = fc.oneof(
    fc.string(),
    fc.constantFrom(
      ...['javascript:alert(1)', 'java\tscript:alert(1)', ' JAVASCRIPT:1', '//evil.example/x'],
      ...['data:,x', 'blob:https://x/1', 'https://u:p@h/', '\\\\h\\x', 'file:///etc', '%E0'],
      ...['timeline', 'strategy', 'DE-MV', 'toString', '__proto__', 'en', 'dark', 'list', '3'],
    ),
  );
  const names = fc.oneof(
    fc.constantFrom(...parameters, 'onload', 'style', 'strategy', 'linkable', 'for', '__proto__'),
    fc.string(),
  );
  const queries = fc.oneof(
    fc.string(),
    fc.array(fc.tuple(names, odd)).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
  );

  it('never throws, and passes on nothing that is not listed', () => {
    fc.assert(
      fc.property(queries, (search) => {
        const { strategy, widgets: shown, id } = read(search);
        assert.match(id, /^[\w.:-]{0,64}$/);
        for (const { name } of shown) assert.ok(Object.hasOwn(embedWidgets, name));
        for (const attributes of [strategy, ...shown.map((each) => each.attributes)]) {
          for (const [name, value] of Object.entries(attributes)) {
            assert.match(value, allowed[name] ?? /nothing of this name/, name);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('leads only to addresses with parameters that are listed', () => {
    fc.assert(
      fc.property(queries, odd, (search, value) => {
        const link = queryWith(search, 'land', value);
        assert.match(link, /^\?/);
        const keys = [...new URLSearchParams(link).keys()];
        assert.ok(keys.every((key) => parameters.some((each) => each === key)));
      }),
    );
  });
});

describe('what an embed page knows before the kit is there', () => {
  it('are the widgets of the kit', () => {
    const known = Object.keys(widgets).filter((name) => name !== 'strategy');
    assert.deepEqual(Object.keys(embedWidgets).sort(), known.sort());
  });

  it('are their headings, in both languages', async () => {
    await languages.load('en');
    const catalogs = {
      'strategy-pyramid': pyramidStrings,
      'leitlinien-matrix': matrixStrings,
      'project-map': projectMapStrings,
      timeline: timelineStrings,
      'project-list': listStrings,
      filter: filterStrings,
      details: detailsPanelStrings,
    };
    for (const [name, strings] of Object.entries(catalogs)) {
      for (const lang of ['de', 'en'] as const) {
        assert.equal(embedTitle(name as WidgetName, lang), strings[lang].heading);
      }
    }
  });

  it('are the Länder by the names of the feed', () => {
    const laender = snapshotFeed().actors.filter(({ kind }) => kind === 'land');
    assert.equal(laender.length, 16);
    for (const { id, name } of laender) {
      assert.equal((LAND_NAMES as Readonly<Record<string, string>>)[id], name);
    }
    assert.deepEqual(Object.keys(LAND_NAMES).sort(), laender.map(({ id }) => id).sort());
  });
});
