/** `fds template` and `fds import`: what editors fill in, and what comes of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { utils, write, type WorkSheet } from '@e965/xlsx/xlsx.mjs';
import { zipSync } from 'fflate';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { openWorkbook } from '../../src/editors/workbook/open-workbook.js';
import type { JsonObject } from '../support/small-feed.js';
import { portfolioWorkbook } from './portfolio-workbook.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

type Feed = JsonObject & Readonly<Record<'projects' | 'events' | 'sources', readonly JsonObject[]>>;

interface Report {
  readonly written: string | null;
  readonly problems: readonly Readonly<
    Record<'sheet' | 'cell' | 'value' | 'suggestion' | 'expected', string>
  >[];
  readonly decisions: readonly Readonly<Record<'sheet' | 'cell' | 'what', string>>[];
  readonly leftovers: readonly Readonly<Record<'sheet' | 'column' | 'count' | 'why', string>>[];
}

const readJson = (name: string): Feed => JSON.parse(readFileSync(desk.path(name), 'utf8')) as Feed;
const readReport = (out: string): Report => JSON.parse(out) as Report;

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook of the given sheets. */
function workbook(sheets: Readonly<Record<string, Rows | WorkSheet>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = Array.isArray(rows)
      ? utils.aoa_to_sheet(rows as unknown[][])
      : (rows as WorkSheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

async function imported(sheets: Parameters<typeof workbook>[0], ...options: readonly string[]) {
  writeFileSync(desk.path('in.xlsx'), workbook(sheets));
  const args = ['import', desk.path('in.xlsx'), '-o', desk.path('out.json'), '--json', ...options];
  const { code, out, err } = await desk.fds(args);
  assert.equal(err, '');
  return {
    code,
    report: readReport(out),
    feed: (code === 0 || options.includes('--partial') ? readJson('out.json') : {}) as Feed,
  };
}

describe('fds template', () => {
  it('makes a workbook with a sheet for each list, drop-down lists and a frozen head', async () => {
    const { code } = await desk.fds(['template', '-o', desk.path('vorlage.xlsx')]);
    assert.equal(code, 0);
    const { sheets } = openWorkbook(readFileSync(desk.path('vorlage.xlsx')));
    assert.deepEqual(
      sheets.slice(0, 4).map(({ name }) => name),
      ['So geht es', 'Vorhaben', 'Meilensteine', 'Ereignisse und Beschlüsse'],
    );
    for (const name of [
      'Leitlinien',
      'Schwerpunktthemen',
      'Themenbereiche',
      'Stellen',
      'Quellen',
      'Kennzahlen',
      'Glossar',
    ]) {
      assert.ok(
        sheets.some((sheet) => sheet.name === name),
        name,
      );
    }
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(readFileSync(desk.path('vorlage.xlsx')));
    const projects = strFromU8(parts['xl/worksheets/sheet2.xml']!);
    assert.match(projects, /<pane [^>]*ySplit="2"[^>]*state="frozen"/);
    assert.match(
      projects,
      /<dataValidation type="list"[^>]*><formula1>'Schwerpunktthemen'!\$A\$3:\$A\$5000</,
    );
    assert.match(
      projects,
      /<dataValidation type="list"[^>]*showErrorMessage="1"[^>]*><formula1>'Auswahllisten'!/,
    );
  });

  it('gives a feed without records where nothing was filled in, and says which rows it passed over', async () => {
    await desk.fds(['template', '-o', desk.path('leer.ods')]);
    const { code, out } = await desk.fds([
      'import',
      desk.path('leer.ods'),
      '-o',
      desk.path('leer.json'),
      '--json',
    ]);
    assert.equal(code, 0);
    assert.deepEqual(readJson('leer.json'), { version: 1, updated: '2026-11-28T12:00:00Z' });
    const { decisions, leftovers, problems } = readReport(out);
    assert.equal(decisions.filter(({ what }) => what === 'Beispielzeile übergangen').length, 7);
    assert.deepEqual([leftovers, problems], [[], []]);
  });

  it('speaks English where it is asked to, and reads that as well', async () => {
    await desk.fds(['template', '-o', desk.path('en.xlsx'), '--lang', 'en']);
    const { sheets } = openWorkbook(readFileSync(desk.path('en.xlsx')));
    assert.equal(sheets[1]?.name, 'Projects');
    const { code } = await desk.fds(['import', desk.path('en.xlsx'), '-o', desk.path('en.json')]);
    assert.equal(code, 0);
  });
});

describe('fds import', () => {
  it('reads what people write', async () => {
    const { code, feed, report } = await imported({
      Stellen: [
        ['Kennung', 'Art', 'Name'],
        ['DE-BY', 'Land', 'Bayern'],
        ['DE-HE', 'Land', 'Hessen'],
        ['bund', 'Bund', 'Bund'],
        ['fitko', 'Organisation', 'FITKO'],
      ],
      Vorhaben: [
        [
          'Titel ',
          'Stand',
          'Laufzeit',
          'Budget (Euro)',
          'Federführung',
          'Kommunen be­teiligt',
          'Kurzbeschreibung',
        ],
        [
          'Register  verbinden ',
          'läuft',
          'ab 2026',
          '15 Mio. €',
          'BY, HE; Bund',
          'x',
          '<p>Eins</p><p>Zwei</p>',
        ],
        [null],
        ['Zweites', 'Aktiv', 'Q3/2025', 1500000, 'Freistaat Bayern und fitko', 'nein', 'Text'],
        ['Summe', null, null, 16500000],
      ],
    });
    assert.equal(code, 0, JSON.stringify(report));
    const [first, second, ...rest] = feed.projects;
    assert.deepEqual(rest, []);
    assert.deepEqual(first, {
      id: 'register-verbinden',
      title: 'Register  verbinden',
      summary: 'Eins\nZwei',
      lead: ['DE-BY', 'DE-HE', 'bund'],
      budget: 15_000_000,
      period: '2026/..',
      status: 'running',
      municipal: true,
    });
    assert.deepEqual(
      [second?.period, second?.lead, second?.municipal, second?.status],
      ['2025-35', ['DE-BY', 'fitko'], false, 'running'],
    );
    const decided = report.decisions.map(({ cell, what }) => `${cell}: ${what}`);
    assert.ok(decided.includes('A5: Summenzeile übergangen'));
    assert.ok(decided.includes('D2: „15 Mio. €“ als 15000000 gelesen'));
    assert.ok(decided.includes('G2: HTML in Text umgewandelt'));
    assert.ok(decided.includes('A2: Kennung „register-verbinden“ aus dem Titel gebildet'));
  });

  it('names each cell that it cannot use, and writes nothing', async () => {
    writeFileSync(desk.path('out.json'), 'the old feed');
    const { code, report } = await imported({
      Stellen: [
        ['Kennung', 'Name'],
        ['DE-HE', 'Hessen'],
      ],
      Vorhaben: [
        [
          'Kennung',
          'Titel',
          'Stand',
          'Laufzeit',
          'Budget (Euro)',
          'Federführung',
          'Kommunen beteiligt',
        ],
        ['a', 'Eins', 'leuft', '30.02.2026', 'viel', 'Hesen', 'vielleicht'],
        ['a', 'Zwei', null, null, null, null, null],
        ['b c', 'Drei', null, null, null, 'BY', null],
        ['d', null, 'läuft', null, null, null, null],
      ],
    });
    assert.equal(code, 1);
    assert.equal(readFileSync(desk.path('out.json'), 'utf8'), 'the old feed');
    assert.equal(report.written, null);
    const told = new Map(
      report.problems.map(({ cell, value, suggestion }) => [cell, [value, suggestion]]),
    );
    assert.deepEqual(told.get('C2'), ['leuft', 'läuft']);
    assert.deepEqual(told.get('D2'), ['30.02.2026', '2026']);
    assert.deepEqual(told.get('E2'), ['viel', undefined]);
    assert.deepEqual(told.get('F2'), ['Hesen', 'Hessen']);
    assert.deepEqual(told.get('G2'), ['vielleicht', 'ja']);
    assert.deepEqual(told.get('A3'), ['a', undefined]);
    assert.deepEqual(told.get('A4'), ['b c', 'b-c']);
    assert.deepEqual(told.get('B5'), ['', undefined]);
    assert.deepEqual(told.get('F4'), ['BY', 'Zeile DE-BY (Bayern) im Blatt „Stellen“ ergänzen']);
    assert.equal(told.size, 9);
    assert.ok(report.problems.every(({ sheet, expected }) => sheet === 'Vorhaben' && expected));
  });

  it('writes the rest where it is told to', async () => {
    const sheets = {
      Vorhaben: [
        ['Titel', 'Stand'],
        ['Eins', 'leuft'],
        ['Zwei', 'läuft'],
      ],
    };
    const { code, feed, report } = await imported(sheets, '--partial');
    assert.equal(code, 1);
    assert.equal(report.problems.length, 1);
    assert.deepEqual(
      feed.projects.map(({ title, status }) => [title, status]),
      [
        ['Eins', undefined],
        ['Zwei', 'running'],
      ],
    );
  });

  it('takes no formula for a value', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Titel', 'Budget (Euro)'],
      ['Eins', null],
      ['Zwei', null],
    ]);
    sheet['B2'] = { t: 'n', v: 42, f: '6*7' };
    sheet['B3'] = { t: 'e', v: 0x17, w: '#REF!' };
    const { code, report } = await imported({ Vorhaben: sheet });
    assert.equal(code, 1);
    assert.deepEqual(
      report.problems.map(({ cell, value, suggestion }) => [cell, value, suggestion]),
      [
        ['B2', '=6*7', 'als Wert einfügen: 42'],
        ['B3', '#REF!', undefined],
      ],
    );
  });

  it('reads real dates as precisely as they are shown, and numbers that were dates', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Titel', 'Datum'],
      ['Tag', 45834],
      ['Monat', 45834],
      ['Jahr', 2025],
      ['Zahl', 45834],
    ]);
    sheet['B2'] = { t: 'n', v: 45834, z: 'dd.mm.yyyy' };
    sheet['B3'] = { t: 'n', v: 45834, z: 'mmm yyyy' };
    const { feed } = await imported({ Quellen: sheet });
    assert.deepEqual(
      feed.sources.map(({ date }) => date),
      ['2025-06-26', '2025-06', '2025', '2025-06-26'],
    );
  });

  it('tells columns and sheets that it does not know', async () => {
    const { code, report } = await imported({
      Vorhaben: [
        ['Titel', 'Ansprechperson'],
        ['Eins', 'A. B.'],
      ],
      Rechnung: [['x'], [1]],
    });
    assert.equal(code, 0);
    assert.deepEqual(
      report.leftovers.map(({ sheet, column, count }) => [sheet, column, count]),
      [
        ['Vorhaben', 'Ansprechperson', 1],
        ['Rechnung', undefined, 2],
      ],
    );
  });

  it('keeps the ids that it has made, whatever the order of the rows', async () => {
    const ids = ['--ids', desk.path('ids.json')];
    const first = await imported(
      { Vorhaben: [['Titel'], ['Cloud für alle'], ['Cloud für alle'], ['Portal']] },
      ...ids,
    );
    assert.deepEqual(
      first.feed.projects.map(({ id }) => id),
      ['cloud-fuer-alle', 'cloud-fuer-alle-2', 'portal'],
    );
    const later = await imported({ Vorhaben: [['Titel'], ['Portal'], ['CLOUD für alle']] }, ...ids);
    assert.deepEqual(
      later.feed.projects.map(({ id }) => id),
      ['portal', 'cloud-fuer-alle'],
    );
  });
});

describe('fds import --mapping portfolio', () => {
  it('reads the portfolio workbook, and tells what has no place in the feed', async () => {
    writeFileSync(desk.path('portfolio.xlsx'), portfolioWorkbook());
    const args = [
      'import',
      desk.path('portfolio.xlsx'),
      '--mapping',
      'portfolio',
      '-o',
      desk.path('p.json'),
      '--partial',
      '--json',
    ];
    const { code, out, err } = await desk.fds(args);
    assert.equal(err, '');
    assert.equal(code, 1);
    const report = readReport(out);
    const feed = readJson('p.json');
    assert.deepEqual(parseFeed(feed).problems, []);

    const [register, postbox, unclear, session, later] = feed.events;
    assert.deepEqual(register, {
      id: 'beschluss-2025-13',
      title: 'Register verbinden',
      summary: 'Der IT-Planungsrat beschließt:\n– Erstens\n– Zweitens',
      kind: 'decision',
      date: '2025-06-26',
      status: 'done',
      actors: ['DE-BY', 'DE-HE', 'bund'],
      session: 46,
      decision: { number: '2025/13', deadline: '2026-06' },
      body: 'it-planungsrat',
      topic: 'digitale-transformation',
      areas: ['noots', 'efa-einer-fuer-alle'],
    });
    assert.deepEqual(
      [postbox?.topic, postbox?.body, postbox?.decision, postbox?.actors],
      [
        'cross',
        'it-planungsrat',
        { number: 'B-2025/33-IT', deadline: '2026-06/2026-08' },
        ['DE-SN'],
      ],
    );
    assert.deepEqual(
      [unclear?.date, unclear?.decision, unclear?.actors],
      [undefined, undefined, ['DE-NW', 'DE-NI']],
    );
    assert.deepEqual(
      [session?.kind, session?.status, later?.status],
      ['session', 'done', 'planned'],
    );

    const [market, study, computed, standard, ...rest] = feed.projects;
    assert.deepEqual(rest, []);
    assert.deepEqual(market, {
      id: 'P-01',
      title: 'Marktplatz bauen',
      summary: 'Kurz',
      kind: 'project',
      scope: 'portfolio',
      topic: 'digitale-anwendungen',
      lead: ['DE-HH'],
      partners: ['DE-BY', 'firma-muster'],
      budget: 1_500_000,
      period: '2025-06-26/2026-12-31',
      status: 'running',
      areas: ['marktplaetze', 'd-stack'],
      form: 'implementation',
      milestones: [
        { title: 'Start', date: '2026-33' },
        { title: 'Pilot', date: '2026-06-30' },
      ],
      effect: { intended: 'Weniger Aufwand' },
      url: 'https://example.org/p1',
    });
    assert.deepEqual(
      [study?.period, study?.form, study?.budget, study?.status],
      ['2025-40/..', 'study', 1_500_000, 'done'],
    );
    assert.equal(computed?.budget, undefined);
    assert.deepEqual([standard?.kind, standard?.lead], ['standard', ['kosit']]);

    const cells = report.problems.map(({ sheet, cell }) => `${sheet}!${cell}`);
    assert.deepEqual(cells, [
      'Beschluss !D6',
      'Beschluss !F6',
      'Projekt!U3',
      'Projekt!C4',
      'Projekt!P4',
      'Projekt!B4',
      'Projekt!P5',
    ]);

    const places = new Map(
      report.leftovers.map(({ sheet, column, why }) => [`${sheet}/${column}`, why]),
    );
    for (const column of [
      'Projekt/Projektleitung',
      'Projekt/Ansprechperson',
      'Projekt/Finanzierung',
      'Standard/Standardtyp',
      'Beschluss /Relevanz für Kommunen',
      'Beschluss /interne Notiz',
      'Auswahllisten/Verwaltungsbereich',
      'Archiv/undefined',
      'Projekt/Kurzbeschreibung',
    ]) {
      assert.ok(places.get(column), column);
    }
    const decisions = report.decisions.map(({ what }) => what).join('\n');
    assert.match(decisions, /ausgeblendetes Blatt gelesen/);
    assert.match(decisions, /verbundene Zellen B4:B5/);
    assert.match(decisions, /Summenzeile übergangen/);
    assert.match(decisions, /„Hamburg“ in „Stellen“ angelegt \(DE-HH\)/);
  });

  it('reads a mapping of the editors’ own, and says where it is wrong', async () => {
    writeFileSync(
      desk.path('in.xlsx'),
      workbook({
        Liste: [
          ['Was', 'Wann'],
          ['Treffen', '26.06.2025'],
        ],
      }),
    );
    const mapping = {
      name: 'x',
      sheets: [
        {
          sheet: 'Liste',
          list: 'events',
          columns: [
            { column: 'Was', to: 'title' },
            { column: 'Wann', to: 'date' },
          ],
        },
      ],
    };
    writeFileSync(desk.path('m.json'), JSON.stringify(mapping));
    const call = [
      'import',
      desk.path('in.xlsx'),
      '--mapping',
      desk.path('m.json'),
      '-o',
      desk.path('m-out.json'),
    ];
    assert.equal((await desk.fds(call)).code, 0);
    assert.deepEqual(readJson('m-out.json').events, [
      { id: 'treffen', title: 'Treffen', date: '2025-06-26' },
    ]);
    mapping.sheets[0]!.columns[1]!.to = 'when';
    writeFileSync(desk.path('m.json'), JSON.stringify(mapping));
    const { code, err } = await desk.fds(call);
    assert.equal(code, 1);
    assert.match(err, /\/sheets\/0\/columns\/1: to ist eines von: id, title/);
  });
});

describe('a file that is no workbook', () => {
  const bomb = (): Uint8Array =>
    zipSync(
      { 'xl/workbook.xml': new Uint8Array(40 * 1024 * 1024), 'xl/a.xml': new Uint8Array(1) },
      { level: 9 },
    );
  const lying = (): Uint8Array => {
    const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    // The directory at the end says that it is small.
    const view = new DataView(zip.buffer);
    for (let at = zip.length - 100; at < zip.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    return zip;
  };
  const compound = (name: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(600),
      ...Buffer.from(name, 'utf16le'),
    ]);
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const parts = (...names: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, text('<a/>')])));

  const cases: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    'protected by a password': [compound('EncryptedPackage'), /Kennwort/],
    'an old .xls': [compound('Workbook'), /alte Office-Datei/],
    'cut off': [portfolioWorkbook().subarray(0, 3000), /beschädigt/],
    noise: [text('abc'), /beschädigt/],
    empty: [new Uint8Array(), /leer/],
    'a web page': [text('<!DOCTYPE html><title>Anmelden</title>'), /Webseite/],
    'a PDF': [text('%PDF-1.7'), /PDF/],
    'with macros': [parts('xl/workbook.xml', 'xl/vbaProject.bin'), /Makros/],
    'a Word document': [parts('word/document.xml'), /Word/],
    'a binary workbook': [parts('xl/workbook.bin'), /xlsb/],
    'a zip bomb': [bomb(), /Zip-Bombe/],
    'a zip bomb that lies': [lying(), /beschädigt|Zip-Bombe/],
    'of somebody else': [
      workbook({
        Tabelle1: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
      /Kein Blatt der Vorlage gefunden \(vorhanden: Tabelle1\)/,
    ],
  };
  for (const [what, [bytes, message]] of Object.entries(cases)) {
    it(`gets one sentence and leaves the old feed: ${what}`, async () => {
      writeFileSync(desk.path('bad.xlsx'), bytes);
      writeFileSync(desk.path('old.json'), 'the old feed');
      const { code, err, out } = await desk.fds([
        'import',
        desk.path('bad.xlsx'),
        '-o',
        desk.path('old.json'),
      ]);
      assert.equal(code, 1);
      assert.match(err, message);
      assert.equal(err.trim().split('\n').length, 1);
      assert.equal(out, '');
      assert.equal(readFileSync(desk.path('old.json'), 'utf8'), 'the old feed');
    });
  }

  it('is not even read where it is too large', async () => {
    const { code, err } = await desk.fds(
      ['import', desk.path('big.xlsx'), '-o', desk.path('big.json')],
      {
        sizeOf: () => Promise.resolve(200 * 1024 * 1024),
        readFile: () => Promise.reject(new Error('it was read')),
      },
    );
    assert.equal(code, 1);
    assert.match(err, /200 MB, mehr als 50 MB/);
    assert.ok(!existsSync(desk.path('big.json')));
  });

  it('is told apart from a call that makes no sense', async () => {
    assert.equal((await desk.fds(['import'])).code, 2);
    assert.equal((await desk.fds(['import', 'a.xlsx'])).code, 2);
    assert.equal((await desk.fds(['import', 'a.xlsx', '-o', 'b', '--fast'])).code, 2);
    assert.equal((await desk.fds(['template', '-o', desk.path('a.pdf')])).code, 2);
    const { code, err } = await desk.fds([
      'import',
      desk.path('none.xlsx'),
      '-o',
      desk.path('x.json'),
    ]);
    assert.equal(code, 1);
    assert.match(err, /none\.xlsx: nicht gefunden/);
  });
});
