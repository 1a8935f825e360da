/** `fds import`: what a workbook holds is in the feed, or it is said that it is not. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { utils, write } from '@e965/xlsx/xlsx.mjs';
import { IdBook } from '../../src/editors/import/ids.js';
import { Desk } from './world.js';

const desk = new Desk();
after(() => {
  desk.clear();
});

let runs = 0;

type Rows = readonly (readonly (string | number)[])[];

function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** Imports a workbook; the titles of the projects, and what is said. */
async function projects(
  sheets: Readonly<Record<string, Rows>>,
): Promise<{ readonly code: number; readonly err: string; readonly titles: readonly string[] }> {
  const [source, target] = [desk.path('in.xlsx'), desk.path(`${(runs += 1)}.json`)];
  writeFileSync(source, workbook(sheets));
  const { code, err } = await desk.fds(['import', source, '-o', target]);
  const feed = existsSync(target)
    ? (JSON.parse(readFileSync(target, 'utf8')) as {
        readonly projects?: readonly { readonly title: string }[];
      })
    : {};
  return { code, err, titles: (feed.projects ?? []).map(({ title }) => title) };
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

  it('counts rows where a whole sheet has no place', async () => {
    const { err } = await projects({
      Vorhaben: [['Titel'], ['Eins']],
      Notizen: [['a', 'b'], ['c']],
    });
    assert.match(err, /Notizen \(2 Zeilen\): unbekanntes Blatt/);
  });
});

describe('ids from titles', () => {
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
