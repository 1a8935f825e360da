/**
 * `fds export`. Calendars are read by ical.js, linked data are held against the published vocabulary by its
 * types (schema-dts, in test/exports); for DCAT-AP.de and StratML no package of the registry has a
 * schema, so their rules are written down here, each with its section.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { canonicalJson } from '../../src/editors/canonical/canonical-feed.js';
import { smallFeed, type JsonObject } from '../support/small-feed.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

const shipped = new URL('../../dist/feed.v1.json', import.meta.url).pathname;
const read = (name: string): string => readFileSync(desk.path(name), 'utf8');
const small = (changes = {}): string => {
  writeFileSync(
    desk.path('small.json'),
    JSON.stringify(
      smallFeed({
        licence: 'CC0-1.0',
        publisher: { name: 'Amt & Söhne', url: 'https://amt.example/' },
        contact: { name: 'Büro', email: 'a@amt.example' },
        ...changes,
      }),
    ),
  );
  return desk.path('small.json');
};

describe('fds export', () => {
  it('writes workbooks and tables that give the same feed again', async () => {
    const call = [
      'export',
      shipped,
      '--xlsx',
      desk.path('d.xlsx'),
      '--ods',
      desk.path('d.ods'),
      '--csv',
      desk.path('csv'),
    ];
    assert.equal((await desk.fds(call)).code, 0);
    assert.ok(readdirSync(desk.path('csv')).includes('Vorhaben.csv'));
    const expected = canonicalJson(JSON.parse(readFileSync(shipped, 'utf8')));
    for (const name of ['d.xlsx', 'd.ods', 'csv']) {
      const { code, err } = await desk.fds([
        'import',
        desk.path(name),
        '-o',
        desk.path('back.json'),
      ]);
      assert.equal(code, 0, err);
      assert.equal(read('back.json'), expected, name);
    }
  });

  it('writes nothing where one of the formats fails', async () => {
    const call = [
      'export',
      small({ goals: [], leitlinien: [] }),
      '--ics',
      desk.path('no.ics'),
      '--stratml',
      desk.path('no.xml'),
    ];
    const { code, err } = await desk.fds(call);
    assert.equal(code, 1);
    assert.match(err, /mindestens ein Ziel/);
    assert.ok(!readdirSync(desk.folder).some((name) => name.startsWith('no.')));
  });

  it('asks where to, and for an address where a catalogue needs one', async () => {
    assert.equal((await desk.fds(['export', small()])).code, 2);
    assert.equal((await desk.fds(['export', small(), '--dcat', desk.path('d.jsonld')])).code, 2);
    assert.equal((await desk.fds(['export', small(), '--xlsx', desk.path('d.txt')])).code, 2);
  });
});

/** A decision with a deadline, and a project with a milestone. */
const withMoments = (): string =>
  small({
    events: [
      {
        id: 'd',
        title: 'Gefasst',
        kind: 'decision',
        date: '2026-06-01',
        decision: { number: '2026/1', deadline: '2027-01-31' },
      },
    ],
    projects: [{ id: 'p', title: 'Werkzeug', milestones: [{ title: 'Abnahme', date: '2026-09' }] }],
  });

describe('the calendar', () => {
  it('has every event with a date, by the id that the widget gives it', async () => {
    await desk.fds(['export', small(), '--ics', desk.path('c.ics')]);
    const events = new ICAL.Component(ICAL.parse(read('c.ics'))).getAllSubcomponents('vevent');
    assert.deepEqual(
      events.map((each) => each.getFirstPropertyValue('uid')),
      ['session-1', 'session-2'].map((id) => `${id}@foederale-digitalstrategie.fds-widgets`),
    );
  });

  it('is not written where it would be empty', async () => {
    const { code, err } = await desk.fds([
      'export',
      small({ events: [] }),
      '--ics',
      desk.path('e.ics'),
    ]);
    assert.equal(code, 1);
    assert.match(err, /Weder Ereignis noch/);
  });

  it('has deadlines of decisions and milestones of projects, as the widget saves them', async () => {
    await desk.fds(['export', withMoments(), '--ics', desk.path('m.ics')]);
    const entries = new ICAL.Component(ICAL.parse(read('m.ics'))).getAllSubcomponents('vevent');
    const told = entries.map((each) => [
      String(each.getFirstPropertyValue('uid')).split('@')[0],
      each.getFirstPropertyValue('summary'),
      String(each.getFirstPropertyValue('dtstart')),
    ]);
    assert.deepEqual(told, [
      ['d', 'Gefasst', '2026-06-01'],
      ['p~1', 'Meilenstein eines Vorhabens · Werkzeug: Abnahme', '2026-09-01'],
      ['d~deadline', 'Frist · Beschluss 2026/1: Gefasst', '2027-01-31'],
    ]);
  });
});

describe('linked data', () => {
  it('is one graph of a data set and of events, in the language asked for', async () => {
    for (const lang of ['de', 'en']) {
      await desk.fds(['export', small(), '--jsonld', desk.path('g.jsonld'), '--lang', lang]);
      const { '@context': context, '@graph': graph } = JSON.parse(read('g.jsonld'));
      assert.equal(context, 'https://schema.org');
      const [dataset, ...events] = graph;
      assert.equal(dataset['@type'], 'Dataset');
      assert.equal(dataset.inLanguage, lang);
      assert.equal(dataset.license, 'https://creativecommons.org/publicdomain/zero/1.0/');
      assert.equal(dataset.about.length, 3);
      assert.deepEqual(
        events.map((each: JsonObject) => each['@type']),
        ['Event', 'Event'],
      );
      assert.equal(events[0].startDate, '2025-01-15');
      assert.equal(events[0].additionalType, lang === 'de' ? 'Beschluss' : 'Decision');
    }
  });
});

describe('linked data of moments', () => {
  it('name the record to which each belongs', async () => {
    await desk.fds(['export', withMoments(), '--jsonld', desk.path('m.jsonld')]);
    const { '@graph': graph } = JSON.parse(read('m.jsonld'));
    const events = graph.filter((each: JsonObject) => each['@type'] === 'Event');
    assert.deepEqual(
      events.map(({ identifier, startDate }: JsonObject) => [identifier, startDate]),
      [
        ['d', '2026-06-01'],
        ['p~1', '2026-09'],
        ['d~deadline', '2027-01-31'],
      ],
    );
    assert.match(events[1].name, /Werkzeug.*Abnahme/);
  });
});

describe('DCAT-AP.de', () => {
  let dataset: ReturnType<typeof JSON.parse>;
  before(async () => {
    await desk.fds([
      'export',
      small(),
      '--dcat',
      desk.path('d.jsonld'),
      '--base',
      'https://host.example/fds',
      '--contributor',
      'http://dcat-ap.de/def/contributors/x',
    ]);
    dataset = JSON.parse(read('d.jsonld'));
  });

  it('has what the profile requires', () => {
    // DCAT-AP 3.0, Dataset: description and title are mandatory; both with their language.
    for (const key of ['dct:title', 'dct:description'])
      assert.ok(
        dataset[key].every((each: JsonObject) => each['@value'] && each['@language']),
        key,
      );
    // DCAT-AP 3.0, Distribution: accessURL is mandatory; DCAT-AP.de: the licence stands at each distribution.
    for (const each of dataset['dcat:distribution']) {
      assert.equal(each['dcat:accessURL']['@id'], 'https://host.example/fds/feed.v1.json');
      assert.equal(each['dct:license']['@id'], 'http://dcat-ap.de/def/licenses/cc-zero');
      assert.match(
        each['dct:format']['@id'],
        /^http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/[A-Z]+$/,
      );
    }
    assert.equal(dataset['dct:license'], undefined);
    // DCAT-AP 3.0, Agent: foaf:name is mandatory; Kind: fn and hasEmail as vCard has them.
    assert.deepEqual(dataset['dct:publisher'], {
      '@id': 'https://amt.example/',
      '@type': 'foaf:Agent',
      'foaf:name': 'Amt & Söhne',
    });
    assert.deepEqual(dataset['dcat:contactPoint']['vcard:hasEmail'], {
      '@id': 'mailto:a@amt.example',
    });
    // DCAT-AP.de: theme from the EU's list, contributorID and level of administration by URI.
    assert.equal(
      dataset['dcat:theme']['@id'],
      'http://publications.europa.eu/resource/authority/data-theme/GOVE',
    );
    assert.equal(dataset['dcatde:contributorID']['@id'], 'http://dcat-ap.de/def/contributors/x');
    assert.equal(
      dataset['dcatde:politicalGeocodingLevelURI']['@id'],
      'http://dcat-ap.de/def/politicalGeocoding/Level/federal',
    );
    assert.deepEqual(dataset['dct:modified'], {
      '@value': '2026-11-20T00:00:00Z',
      '@type': 'xsd:dateTime',
    });
  });

  it('names every prefix that it uses, and no other', () => {
    const used = new Set<string>();
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inside] of Object.entries(value)) {
          if (key === '@context') continue;
          if (key.includes(':')) used.add(key.split(':')[0]!);
          if (key === '@type' && typeof inside === 'string') used.add(inside.split(':')[0]!);
          visit(inside);
        }
      }
    };
    visit(dataset);
    assert.deepEqual([...used].sort(), Object.keys(dataset['@context']).sort());
  });
});

describe('StratML', () => {
  type Element = DefaultTreeAdapterMap['element'];

  /** The order of the elements in each, after the schema of ISO 17469-1 (1 April 2014): ! required, * several. */
  const SCHEMA: Readonly<Record<string, string>> = {
    strategicplan:
      'name! description otherinformation strategicplancore! administrativeinformation',
    strategicplancore: 'organization* vision mission value* goal!*',
    organization: 'name acronym identifier description stakeholder*',
    vision: 'description identifier',
    goal: 'name! description! identifier sequenceindicator stakeholder* otherinformation objective*',
    objective: 'name description identifier sequenceindicator stakeholder* otherinformation',
    administrativeinformation: 'startdate enddate publicationdate source submitter',
    submitter: 'givenname surname phonenumber emailaddress',
  };

  const childrenOf = (node: DefaultTreeAdapterMap['parentNode']): readonly Element[] =>
    node.childNodes.filter((child): child is Element => 'tagName' in child);

  function check(node: Element, ids: string[]): void {
    if (node.tagName === 'identifier') {
      const [text] = node.childNodes;
      ids.push(text && 'value' in text ? text.value : '');
    }
    const model = SCHEMA[node.tagName];
    const children = childrenOf(node);
    if (model === undefined) {
      assert.deepEqual(children, [], `${node.tagName} is text`);
      return;
    }
    const names = children.map(({ tagName }) => tagName);
    const order = model.split(' ').map((each) => /^(\w+)(!?)(\*?)$/.exec(each)!);
    const known = order.map(([, name]) => name!);
    assert.deepEqual(
      names,
      [...names].sort((a, b) => known.indexOf(a) - known.indexOf(b)),
      node.tagName,
    );
    for (const [, name, required, several] of order) {
      const count = names.filter((each) => each === name).length;
      if (required) assert.ok(count > 0, `${node.tagName} needs ${name!}`);
      if (!several) assert.ok(count < 2, `${node.tagName} has one ${name!}`);
    }
    assert.ok(
      names.every((name) => known.includes(name)),
      names.join(),
    );
    children.forEach((child) => {
      check(child, ids);
    });
  }

  it('keeps to the schema: elements, their order, their number', async () => {
    for (const feed of [small(), shipped]) {
      await desk.fds(['export', feed, '--stratml', desk.path('s.xml')]);
      const xml = read('s.xml');
      assert.match(
        xml,
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:stratml_core">/,
      );
      const [html] = childrenOf(parse(xml));
      const [root] = childrenOf(childrenOf(html!).find(({ tagName }) => tagName === 'body')!);
      assert.equal(root?.tagName, 'strategicplan');
      const ids: string[] = [];
      check(root, ids);
      // xsd:ID: a name without colon that begins with a letter, unique in the document.
      assert.ok(ids.length > 2);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[A-Za-z][A-Za-z0-9._-]*$/);
      assert.match(xml, /<PublicationDate>\d{4}-\d\d-\d\d<\/PublicationDate>/);
    }
  });

  it('has each goal with its Leitlinien', async () => {
    await desk.fds(['export', small(), '--stratml', desk.path('s.xml')]);
    const xml = read('s.xml');
    assert.equal(xml.match(/<Goal>/g)?.length, 2);
    assert.equal(xml.match(/<Objective>/g)?.length, 3);
    assert.match(xml, /<OtherInformation>Wir lernen\.<\/OtherInformation>/);
    assert.match(xml, /<Name>Amt &amp; Söhne<\/Name>/);
  });
});
