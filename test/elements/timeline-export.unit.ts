import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  calendarEntry,
  csvRows,
  jsonLd,
  type EventNode,
} from '../../src/elements/timeline/timeline.export.js';
import { layoutTimeline, type TimelineItem } from '../../src/elements/timeline/timeline.layout.js';
import { foldLine, toIcs, type CalendarEntry } from '../../src/exports/ics.js';
import type { FeedEvent } from '../../src/feed/feed.types.js';
import { languages } from '../../src/texts/languages.js';
import type { StrategyModel } from '../../src/model/model.types.js';
import { modelFrom, snapshotFeed, snapshotModel } from '../../stories/fixtures/models.js';

const TODAY = Date.UTC(2026, 10, 21);
const CHANGED = Date.UTC(2026, 10, 20, 12, 30);
const DAY = 86_400_000;

const itemsOf = (model: StrategyModel): TimelineItem[] =>
  layoutTimeline(model.feed.events, TODAY).groups.flatMap(({ items }) => items);

/** The calendar as an independent program reads it. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

function only(
  event: Omit<Partial<FeedEvent>, 'date'> & { readonly date?: string },
): CalendarEntry | undefined {
  const model = modelFrom({ ...snapshotFeed(), events: [{ id: 'a', title: 'Titel', ...event }] });
  const [item] = itemsOf(model);
  assert.ok(item);
  return calendarEntry(model, item, 'de');
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

before(() => languages.load('en'));

describe('toIcs', () => {
  it('is read by an independent program as the same entries: all of the snapshot', () => {
    const model = snapshotModel();
    const entries = itemsOf(model).flatMap((item) => calendarEntry(model, item, 'de') ?? []);
    assert.equal(entries.length, model.feed.events.length);
    const events = read(toIcs({ title: 'Strategie', changed: CHANGED, entries }));
    assert.equal(events.length, entries.length);
    for (const [index, event] of events.entries()) {
      const entry = entries[index];
      assert.ok(entry);
      assert.equal(event.uid, entry.uid);
      assert.equal(event.summary, entry.summary);
      assert.equal(event.description, entry.description);
      assert.equal(event.location ?? undefined, entry.location);
      assert.equal(event.startDate.isDate, true);
      assert.equal(event.startDate.toString(), iso(entry.start));
      assert.equal(event.endDate.toString(), iso(entry.end));
      const { component } = event;
      assert.equal(component.getFirstPropertyValue('url') ?? undefined, entry.url);
      assert.equal(
        component.getFirstPropertyValue('status'),
        entry.isConfirmed ? 'CONFIRMED' : 'TENTATIVE',
      );
      assert.equal(String(component.getFirstPropertyValue('dtstamp')), '2026-11-20T12:30:00Z');
    }
    assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
  });

  it('has what RFC 5545 asks for: version, maker, CRLF, lines of 75 octets at most', () => {
    const entry = only({ date: '2027', summary: 'Größe, ä; ö\\ü '.repeat(30) });
    assert.ok(entry);
    const text = toIcs({ title: 'Ä', changed: CHANGED, entries: [entry] });
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/fds-widgets\/\//);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
    for (const line of text.split('\r\n')) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
    }
    assert.equal(read(text)[0]?.description, entry.description);
  });

  it('escapes and folds so that any text comes back, without control characters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const clean = (value: string): string =>
          value
            .replace(/\r\n|\r|\n/g, '\n')
            // eslint-disable-next-line no-control-regex -- they are not allowed in a calendar
            .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
        const entry: CalendarEntry = {
          uid: 'a',
          summary: `s${summary}`,
          description: `d${description}`,
          start: TODAY,
          end: TODAY + DAY,
          isConfirmed: true,
        };
        const [event] = read(toIcs({ title: 't', changed: CHANGED, entries: [entry] }));
        assert.equal(event?.summary, clean(`s${summary}`));
        assert.equal(event?.description, clean(`d${description}`));
      }),
    );
  });

  it('never cuts a line inside a character', () => {
    for (const character of ['a', 'ü', '€', '😀']) {
      for (let before = 60; before < 76; before += 1) {
        const line = 'x'.repeat(before) + character.repeat(40);
        const pieces = foldLine(line).split('\r\n');
        assert.ok(pieces.every((piece) => !piece.includes('\uFFFD')));
        assert.equal(pieces.join('\r\n').replaceAll('\r\n ', ''), line);
        assert.ok(pieces.every((piece) => new TextEncoder().encode(piece).length <= 75));
      }
    }
  });
});

describe('calendarEntry', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ['2026-12-31', '2026-12-31', '2027-01-01', undefined],
    ['2027-02', '2027-02-01', '2027-03-01', 'Der Tag ist nicht bekannt, nur der Monat.'],
    ['2027-33', '2027-01-01', '2027-04-01', 'Der Tag ist nicht bekannt, nur das Quartal.'],
    ['2027-41', '2027-07-01', '2028-01-01', 'Der Tag ist nicht bekannt, nur das Halbjahr.'],
    ['2027', '2027-01-01', '2028-01-01', 'Der Tag ist nicht bekannt, nur das Jahr.'],
    ['2027-03-18/2027-03-19', '2027-03-18', '2027-03-20', undefined],
    ['2027-03/2027-04-02', '2027-03-01', '2027-04-03', 'Anfang oder Ende sind nicht auf den Tag'],
    ['2027-41/..', '2027-07-01', '2028-01-01', 'Das Ende ist offen.'],
    ['../2027-06', '2027-06-01', '2027-07-01', 'Der Anfang ist nicht angegeben.'],
  ];
  for (const [date, start, end, note] of cases) {
    it(`fills the days of ${date} and says what is not known`, () => {
      const entry = only({ date, status: 'planned' });
      assert.ok(entry);
      assert.equal(iso(entry.start), start);
      assert.equal(iso(entry.end), end);
      if (note === undefined)
        assert.doesNotMatch(entry.description ?? '', /bekannt|offen|Zeitangabe/);
      else assert.ok(entry.description?.includes(note), entry.description);
    });
  }

  it('is none without a date', () => {
    assert.equal(only({ status: 'planned' }), undefined);
    assert.equal(only({ date: '9999-12-31', status: 'planned' }), undefined);
  });

  it('is tentative as long as nobody says that it took place', () => {
    assert.equal(only({ date: '2027', status: 'planned' })?.isConfirmed, false);
    assert.equal(only({ date: '2024', status: 'unconfirmed' })?.isConfirmed, false);
    assert.equal(only({ date: '2024', status: 'planned' })?.isConfirmed, false);
    assert.equal(only({ date: '2024', status: 'done' })?.isConfirmed, true);
  });

  it('links only to http and https', () => {
    const decision = { number: '1', url: 'javascript:alert(1)' };
    assert.equal(only({ date: '2024', decision })?.url, undefined);
  });
});

describe('csvRows', () => {
  it('hold every entry with all that is known of it', () => {
    const model = snapshotModel();
    const [head, ...rows] = csvRows(model, itemsOf(model), 'de');
    assert.equal(rows.length, model.feed.events.length);
    assert.ok(rows.every((row) => row.length === head?.length));
    const row = rows.find(([id]) => id === '2025-03-26-zielbilder');
    assert.deepEqual(row?.slice(0, 9), [
      '2025-03-26-zielbilder',
      '2025-03-26',
      '26. März 2025',
      'Zielbilder der Schwerpunktthemen beschlossen (Teil 2)',
      'Beschluss',
      'erfolgt',
      '2025/02',
      46,
      'Hannover',
    ]);
    assert.equal(csvRows(model, itemsOf(model), 'en')[0]?.[2], 'Date');
  });
});

describe('jsonLd', () => {
  const graph = (events: readonly object[]): EventNode[] => {
    const model = modelFrom({ ...snapshotFeed(), events });
    const { '@graph': list } = jsonLd(model, itemsOf(model), 'de');
    return [...list];
  };

  it('gives dates only as precise as they are known', () => {
    const dates = ['2024-06-19', '2024-06', '2024', '2024-41', '2024-03/2024-05-02', '2024-07/..'];
    const events = dates.map((date, n) => ({ id: `e${n}`, title: 'x', date, status: 'done' }));
    const found = graph(events).sort((a, b) =>
      String(a.identifier) < String(b.identifier) ? -1 : 1,
    );
    assert.deepEqual(
      found.map(({ startDate, endDate, disambiguatingDescription }) => [
        startDate,
        endDate,
        disambiguatingDescription,
      ]),
      [
        ['2024-06-19', undefined, undefined],
        ['2024-06', undefined, undefined],
        ['2024', undefined, undefined],
        ['2024', undefined, '2. Halbjahr 2024'],
        ['2024-03', '2024-05-02', undefined],
        ['2024-07', undefined, undefined],
      ],
    );
  });

  it('says scheduled only of what is done or planned, not of what nobody confirms', () => {
    const statuses = ['done', 'planned', 'unconfirmed'];
    const events = statuses.map((status) => ({ id: status, title: 'x', date: '2027', status }));
    assert.deepEqual(
      graph(events).map(({ eventStatus }) => eventStatus),
      ['https://schema.org/EventScheduled', 'https://schema.org/EventScheduled', undefined],
    );
  });

  it('holds every entry of the snapshot as an event, as JSON', () => {
    const model = snapshotModel();
    const data = JSON.parse(JSON.stringify(jsonLd(model, itemsOf(model), 'en'))) as {
      '@graph': { '@type': string; name: string }[];
    };
    assert.equal(data['@graph'].length, model.feed.events.length);
    assert.ok(data['@graph'].every((each) => each['@type'] === 'Event' && each.name));
  });
});
