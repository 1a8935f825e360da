/** `fds import`: what a workbook holds is in the feed, or it is said that it is not. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync, zipSync } from 'fflate';
import { utils, write, type WorkSheet } from '@e965/xlsx/xlsx.mjs';
import { openWorkbook } from '../../src/editors/workbook/open-workbook.js';
import { IdBook } from '../../src/editors/import/ids.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

let runs = 0;

type Rows = readonly (readonly (string | number)[])[];

type Sheets = Readonly<Record<string, Rows | WorkSheet>>;

function workbook(sheets: Sheets): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = Array.isArray(rows) ? utils.aoa_to_sheet(rows) : (rows as WorkSheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

interface Project {
  readonly title: string;
  readonly summary?: string;
  readonly kind?: string;
}

/** What comes of an import: the projects with their titles, and what is said. */
interface Outcome {
  readonly code: number;
  readonly err: string;
  readonly feed: readonly Project[];
  readonly titles: readonly string[];
}

async function projects(sheets: Sheets, options: readonly string[] = []): Promise<Outcome> {
  const [source, target] = [desk.path('in.xlsx'), desk.path(`${(runs += 1)}.json`)];
  writeFileSync(source, workbook(sheets));
  const { code, err } = await desk.fds(['import', source, '-o', target, ...options]);
  const feed = existsSync(target)
    ? (JSON.parse(readFileSync(target, 'utf8')) as { readonly projects?: readonly Project[] })
    : {};
  const { projects: all = [] } = feed;
  return { code, err, feed: all, titles: all.map(({ title }) => title) };
}

describe('an import', () => {
  it('reads both of two sheets that hold the same list, and says so', async () => {
    const { code, err, titles } = await projects({
      Vorhaben: [['Titel'], ['Eins']],
      'vorhaben ': [
        ['Kennung', 'Titel'],
        ['eins', 'Zwei'],
      ],
      Hinweise: [
        ['Blatt', 'Kennung', 'Text'],
        ['x', 'x', 'x'],
        ['Vorhaben', 'eins', 'a'],
      ],
    });
    assert.equal(code, 0, err);
    assert.deepEqual(titles, ['Eins', 'Zwei']);
    assert.match(err, /vorhaben : ebenso „Vorhaben“ wie das Blatt „Vorhaben“: beide gelesen/);
  });

  it('names the column without which a sheet cannot be read, once, and writes nothing', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`Eins ${at}`, 'Projekt']);
    const { code, err } = await projects({ Vorhaben: [['Name des Vorhabens', 'Art'], ...rows] });
    assert.equal(code, 1);
    assert.match(err, /^Nicht verwendbar \(1\):\n {2}Vorhaben!A1 \(Titel\): leer, erwartet: /);
    assert.match(err, /eine dieser Spalten „Titel“ nennen: Name des Vorhabens/);
  });

  it('writes nothing where no row has the titles of the columns', async () => {
    const { code, err } = await projects({ Vorhaben: [['Titre'], ['Un']] });
    assert.equal(code, 1);
    assert.match(err, /Vorhaben!A1 \(Titel\): leer, erwartet: die Zeile mit den Titeln/);
  });

  it('suggests no value that is the one it cannot use', async () => {
    const { err } = await projects({
      Vorhaben: [
        ['Titel', 'Budget (Euro)'],
        ['Eins', '15,5,5'],
      ],
    });
    assert.match(err, /„15,5,5“, erwartet: ein Betrag in Euro wie 1\.500\.000 oder 15 Mio\. €$/m);
  });

  it('calls a second column of a title what it is', async () => {
    const { code, err } = await projects({
      Vorhaben: [
        ['Titel', 'Titel', 'Farbe'],
        ['Eins', 'Zwei', 'rot'],
      ],
    });
    assert.equal(code, 0);
    assert.match(err, /Vorhaben!B1 „Titel“ \(1 Felder\): zweite Spalte dieses Namens/);
    assert.match(err, /Vorhaben!C1 „Farbe“ \(1 Felder\): unbekannte Spalte/);
  });

  it('tells what joined cells hide, and takes it for nothing', async () => {
    const made = utils.aoa_to_sheet([
      ['Titel', 'summary', 'Art'],
      ['Eins', 'Gilt für beide', 'Projekt'],
      ['Zwei', 'Verdeckt', 'Projekt'],
      ['Drei', 'Über zwei Spalten', 'Programm'],
      ['Vier', 'Gleich', 'Gleich'],
    ]);
    made['!merges'] = ['B2:B3', 'B4:C4', 'B5:C5', 'A1:XFD1'].map((range) =>
      utils.decode_range(range),
    );
    const { code, err, feed } = await projects({ Vorhaben: made });
    assert.equal(code, 0);
    assert.match(err, /Vorhaben!B3 „Verdeckt“ \(1 Felder\): von verbundenen Zellen verdeckt/);
    assert.match(err, /Vorhaben!C4 „Programm“ \(1 Felder\): von verbundenen Zellen verdeckt/);
    assert.doesNotMatch(err, /„Gleich“ \(1/);
    assert.deepEqual(
      feed.map(({ summary, kind }) => [summary, kind]),
      [
        ['Gilt für beide', 'project'],
        ['Gilt für beide', 'project'],
        ['Über zwei Spalten', undefined],
        ['Gleich', undefined],
      ],
    );
  });

  it('counts rows where a whole sheet has no place', async () => {
    const { err } = await projects({
      Vorhaben: [['Titel'], ['Eins']],
      Notizen: [['a', 'b'], ['c']],
    });
    assert.match(err, /Notizen \(2 Zeilen\): unbekanntes Blatt/);
  });
});

describe('ids from titles', () => {
  it('name the one that is gone where a title was changed', async () => {
    const ids = ['--ids', desk.path('ids.json')];
    const first = await projects({ Vorhaben: [['Titel'], ['Eins'], ['Zwei']] }, ids);
    assert.doesNotMatch(first.err, /nicht mehr da/);
    const { code, err } = await projects({ Vorhaben: [['Titel'], ['Eins'], ['Zwei neu']] }, ids);
    assert.equal(code, 0);
    assert.match(err, /Vorhaben!A3: Kennung „zwei-neu“ ist neu, nicht mehr da: zwei\. Wurde/);
    assert.equal(err.match(/nicht mehr da/g)?.length, 1);
    const after = await projects({ Vorhaben: [['Titel'], ['Eins'], ['Zwei neu']] }, ids);
    assert.doesNotMatch(after.err, /nicht mehr da/);
  });

  it('are made of as many as a list may have, without looking through all for each', () => {
    const book = new IdBook();
    const isFree = (): boolean => true;
    let looks = 0;
    const values = Object.values.bind(Object);
    Object.values = (record: object): unknown[] => {
      looks += 1;
      return values(record) as unknown[];
    };
    try {
      for (let at = 0; at < 500; at += 1) book.make('projects', `Vorhaben ${at}`, isFree);
    } finally {
      Object.values = values;
    }
    assert.ok(looks < 5, `${looks} times`);
    assert.equal(book.make('projects', 'Vorhaben-7', isFree), 'vorhaben-7-2');
  });
});

describe('a workbook', () => {
  const long = (rows: number): Rows => [
    ['Titel'],
    ...Array.from({ length: rows }, (_, at) => [`Eins ${at}`]),
  ];

  it('that has more rows than are read is refused, not cut', async () => {
    const { code, err, titles } = await projects({ Vorhaben: long(25_000) });
    assert.deepEqual([code, titles], [1, []]);
    assert.match(err, /Das Blatt „Vorhaben“ hat Einträge unter Zeile 25000/);
  });

  it('may have rows below that only have a look', () => {
    const parts = unzipSync(workbook({ Vorhaben: [['Titel'], ['Eins']] }));
    const sheet = new TextDecoder()
      .decode(parts['xl/worksheets/sheet1.xml'])
      .replace(/<dimension [^>]*>/, '<dimension ref="A1:A1048576"/>')
      .replace('</sheetData>', '<row r="30000"><c r="A30000" s="0"/></row></sheetData>');
    const zip = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) });
    assert.deepEqual(
      openWorkbook(zip).sheets[0]?.rows.map(({ number }) => number),
      [1, 2],
    );
  });

  it('with a sheet that is gone or breaks off is damaged', () => {
    const whole = unzipSync(workbook({ Vorhaben: [['Titel'], ['Eins']], Quellen: [['Titel']] }));
    const name = 'xl/worksheets/sheet1.xml';
    const { [name]: sheet = new Uint8Array(), ...others } = whole;
    const changed: readonly Record<string, Uint8Array>[] = [
      others,
      { ...whole, [name]: sheet.subarray(0, sheet.length - 30) },
    ];
    for (const parts of changed) {
      assert.throws(() => openWorkbook(zipSync(parts)), /damaged/);
    }
    const empty = new TextEncoder().encode('<?xml version="1.0"?>\n<worksheet xmlns="x"/>');
    assert.equal(openWorkbook(zipSync({ ...whole, [name]: empty })).sheets[0]?.rows.length, 0);
  });
});

describe('a folder of CSV files', () => {
  /** Writes files and imports them; what is said, and the names of the sheets of which it is said. */
  async function imported(
    files: Readonly<Record<string, string | Uint8Array>>,
  ): Promise<{ readonly code: number; readonly err: string }> {
    const folder = desk.path(`csv${(runs += 1)}`);
    mkdirSync(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return desk.fds(['import', folder, '-o', join(folder, 'feed.json')]);
  }

  it('is read as LibreOffice names them, the workbook before the sheet', async () => {
    const { code, err } = await imported({
      'meine-daten-Vorhaben.csv': 'Titel;Belege\nEins;protokoll\n',
      'meine-daten-Quellen.csv': 'Kennung;Titel\nprotokoll;Protokoll\n',
      'meine-daten-Wortlaut-Varianten.csv': 'Gehört zu;Titel\n',
    });
    assert.equal(code, 0, err);
    assert.match(err, /^ {2}Vorhaben!A2: Kennung „eins“/m);
    assert.doesNotMatch(err, /unbekanntes Blatt/);
  });

  it('says what files are called where none is known', async () => {
    const { code, err } = await imported({ 'meine-Vorhaben.csv': 'Titel\nEins\n' });
    assert.equal(code, 1);
    assert.match(err, /heißen wie in der Vorlage, etwa „Vorhaben“/);
  });

  it('is read in the encoding that its first bytes name', async () => {
    const text = Buffer.from('\uFEFFTitel\tKurzbeschreibung\nÄrzte\tö\n', 'utf16le');
    for (const bytes of [Buffer.from(text), Buffer.from(text).swap16()]) {
      const { code, err } = await imported({ 'Vorhaben.txt': bytes });
      assert.equal(code, 0, err);
      assert.match(err, /„aerzte“ aus dem Titel/);
    }
  });
});
