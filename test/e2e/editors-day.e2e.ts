/**
 * A data editor's day, with the program that the kit ships and real pages: template, twelve rows with
 * five mistakes, import, mending, check, preview, difference, publication, and a portal that follows.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { read, utils, write, type WorkBook } from '@e965/xlsx/xlsx.mjs';
import type { Browser } from 'puppeteer-core';
import { openPage, startBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { serveFolder, startOrigin, type Origin } from '../support/origins.js';

const DIST = new URL('../../dist/', import.meta.url);
const program = fileURLToPath(new URL('cli/fds.js', DIST));

type Row = Readonly<Record<string, string>>;
type Sheets = Readonly<Record<string, readonly Row[]>>;

/** Twelve rows as somebody writes them. */
const planned: Sheets = {
  Quellen: [
    {
      Kennung: 'protokoll',
      Titel: 'Protokoll',
      Datum: '3.6.2026',
      Adresse: 'https://example.org/p',
    },
  ],
  Stellen: [
    { Kennung: 'DE-BY', Art: 'Land', Name: 'Bayern', Kürzel: 'BY' },
    { Kennung: 'DE-HH', Art: 'Land', Name: 'Hamburg', Kürzel: 'HH' },
    { Kennung: 'bund', Art: 'Bund', Name: 'Bund' },
  ],
  Schwerpunktthemen: [{ Kennung: 'cloud', Titel: 'Wolken', Federführung: 'Hamburg' }],
  Vorhaben: [
    {
      Titel: 'Wetterdienst für Akten',
      Art: 'Projekt',
      Schwerpunktthema: 'cloud',
      Federführung: 'BY, HH; Bund',
      'Budget (Euro)': '1,5 Mio. €',
      Laufzeit: '1. Hj. 2026',
      Stand: 'läuft',
      Belege: 'protokoll',
    },
    { Titel: 'Regenrinne', Federführung: 'Hamburg', Laufzeit: 'ab 2026', Belege: 'protokoll' },
    { Titel: 'Blitzableiter', Federführung: 'Bund', Stand: 'geplant', Belege: 'protokoll' },
    { Titel: 'Windmesser', Beteiligte: 'Bayern', Belege: 'protokoll' },
  ],
  'Ereignisse und Beschlüsse': [
    {
      Titel: 'Wolken beschlossen',
      Art: 'Beschluss',
      Datum: '17.06.2026',
      Stand: 'erfolgt',
      Beschlussnummer: 'B-2026/91-IT',
      Belege: 'protokoll',
    },
    {
      Titel: 'Erste Sitzung',
      Art: 'Sitzung',
      Datum: 'Q3/2026',
      Stand: 'geplant',
      Belege: 'protokoll',
    },
    {
      Titel: 'Werkstatt',
      Art: 'Workshop',
      Datum: '05/2026',
      Stand: 'erfolgt',
      Belege: 'protokoll',
    },
  ],
};

/** What is wrong at first: sheet, row of `planned`, column, and what stands there. */
const mistakes = [
  ['Vorhaben', 0, 'Federführung', 'Bayernn'],
  ['Vorhaben', 0, 'Budget (Euro)', 'viel'],
  ['Vorhaben', 1, 'Laufzeit', 'irgendwann'],
  ['Vorhaben', 2, 'Schwerpunktthema', 'gewitter'],
  ['Ereignisse und Beschlüsse', 0, 'Datum', '31.06.2026'],
] as const;

/** The rows below titles and explanations; what the template gives as examples is written over. */
const FIRST_ROW = 3;

function fill(template: WorkBook, sheets: Sheets): Buffer {
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = template.Sheets[name];
    assert.ok(sheet, `the template has a sheet ${name}`);
    const table = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    const [titles = []] = table;
    const filled = rows.map((row) => {
      for (const title of Object.keys(row)) assert.ok(titles.includes(title), `column ${title}`);
      return titles.map((title) => row[title] ?? '');
    });
    const blank = table.slice(FIRST_ROW - 1 + rows.length).map(() => titles.map(() => ''));
    utils.sheet_add_aoa(sheet, [...filled, ...blank], { origin: `A${FIRST_ROW}` });
  }
  return write(template, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

function withMistakes(sheets: Sheets): Sheets {
  const copy: Record<string, Row[]> = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => ({ ...row }))]),
  );
  for (const [name, index, column, value] of mistakes) {
    const row = copy[name]?.[index];
    assert.ok(row);
    copy[name]![index] = { ...row, [column]: value };
  }
  return copy;
}

interface Outcome {
  readonly code: number | null;
  readonly out: string;
}

describe("an editor's day", () => {
  let folder: string;
  let browser: Browser;
  let kit: Origin;
  let feeds: Origin;
  let portal: Origin;
  const path = (name: string): string => join(folder, name);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fds-day-'));
    browser = await startBrowser();
    kit = await startOrigin(serveFolder(DIST.pathname));
    feeds = await startOrigin(serveFolder(path('web')));
    portal = await startOrigin((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title>
        <link rel="icon" href="data:,"><script type="module" src="${kit.url}/fds.js"></script></head>
        <body><fds-strategy src="${feeds.url}/feed.v1.json" refresh="30" since="2026-11-01">
        <fds-timeline view="list"></fds-timeline><fds-project-list></fds-project-list>
        </fds-strategy></body></html>`);
    });
  });
  after(async () => {
    await browser.close();
    await Promise.all([kit.close(), feeds.close(), portal.close()]);
    rmSync(folder, { recursive: true });
  });

  /** Runs the program as an editor does, in the folder with the editor's files. */
  function fds(...args: readonly string[]): Promise<Outcome> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [program, ...args, '--lang', 'de'], { cwd: folder });
      let out = '';
      const hear = (text: Buffer): void => {
        out += text.toString();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('close', (code) => {
        resolve({ code, out });
      });
    });
  }

  const template = (): WorkBook => read(readFileSync(path('vorlage.xlsx')));

  it('begins with a template; an import names each cell that it cannot use, and writes nothing', async () => {
    const made = await fds('template', '-o', 'vorlage.xlsx');
    assert.equal(made.code, 0, made.out);
    writeFileSync(path('tag.xlsx'), fill(template(), withMistakes(planned)));
    const { code, out } = await fds('import', 'tag.xlsx', '-o', 'feed.json', '--ids', 'ids.json');
    assert.equal(code, 1, out);
    assert.equal(existsSync(path('feed.json')), false);
    for (const [sheet, index, column, value] of mistakes) {
      const line = out.split('\n').find((each) => each.includes(value));
      assert.ok(line, `„${value}“ is named:\n${out}`);
      const rows = out.slice(Math.max(0, out.indexOf(line) - 400), out.indexOf(line) + 400);
      assert.ok(rows.includes(sheet), `${value}: the sheet ${sheet} is named`);
      assert.ok(rows.includes(String(FIRST_ROW + index)), `${value}: the row is named`);
      assert.ok(rows.includes(column), `${value}: the column ${column} is named`);
    }
  });

  it('goes on with the mended workbook: imported, checked, shown', async () => {
    writeFileSync(path('tag.xlsx'), fill(template(), planned));
    const imported = await fds('import', 'tag.xlsx', '-o', 'feed.json', '--ids', 'ids.json');
    assert.equal(imported.code, 0, imported.out);
    const feed = JSON.parse(readFileSync(path('feed.json'), 'utf8')) as {
      projects: Record<string, unknown>[];
      events: Record<string, unknown>[];
    };
    assert.deepEqual([feed.projects.length, feed.events.length], [4, 3]);
    const [first] = feed.projects;
    assert.deepEqual(first?.['lead'], ['DE-BY', 'DE-HH', 'bund']);
    assert.deepEqual([first?.['budget'], first?.['period']], [1_500_000, '2026-40']);
    const checked = await fds('validate', 'feed.json', '--html', 'bericht.html');
    assert.equal(checked.code, 0, checked.out);
    assert.ok(readFileSync(path('bericht.html'), 'utf8').includes('<html lang="de"'));
  });

  it('looks at the widgets before anybody else does', async () => {
    const child = spawn(process.execPath, [program, 'serve', 'tag.xlsx', '--port', '0'], {
      cwd: folder,
    });
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        const [found] = /http:\/\/\S+/.exec(text.toString()) ?? [];
        if (found) resolve(found);
      });
    });
    const { page } = await openPage(browser);
    await page.goto(address);
    const texts = (): Promise<string> =>
      page.evaluate(() =>
        [...document.querySelectorAll('fds-timeline, fds-project-list')]
          .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
          .join(' '),
      );
    await eventually(page, texts, (text) => text.includes('Wolken beschlossen'));
    await eventually(page, texts, (text) => text.includes('Wetterdienst für Akten'));
    await page.close();
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
  });

  it('publishes, tells what has changed in words, and an open page follows and marks it', async () => {
    const first = await fds('publish', 'feed.json', '--to', 'web');
    assert.equal(first.code, 0, first.out);
    const { page, troubles } = await openPage(browser);
    // The interval of half a minute passes at once; everything else keeps its time.
    await page.evaluateOnNewDocument(() => {
      const { setTimeout: wait } = window;
      const soon = (task: TimerHandler, ms = 0): number => wait(task, ms >= 20_000 ? 50 : ms);
      window.setTimeout = soon as typeof window.setTimeout;
    });
    await page.goto(portal.url);
    const list = (): Promise<string> =>
      page.$eval('fds-timeline', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
    await eventually(page, list, (text) => text.includes('Wolken beschlossen'));

    const later: Sheets = {
      ...planned,
      'Ereignisse und Beschlüsse': [
        ...(planned['Ereignisse und Beschlüsse'] ?? []),
        {
          Titel: 'Regen beschlossen',
          Art: 'Beschluss',
          Datum: '20.11.2026',
          Stand: 'erfolgt',
          Beschlussnummer: 'B-2026/92-IT',
          'Im Feed seit': '21.11.2026',
          Belege: 'protokoll',
        },
      ],
    };
    writeFileSync(path('morgen.xlsx'), fill(template(), later));
    const imported = await fds('import', 'morgen.xlsx', '-o', 'neu.json', '--ids', 'ids.json');
    assert.equal(imported.code, 0, imported.out);
    const { out } = await fds('diff', 'feed.json', 'neu.json');
    assert.match(out, /Regen beschlossen/);
    const second = await fds('publish', 'neu.json', '--to', 'web');
    assert.equal(second.code, 0, second.out);
    assert.match(readFileSync(path('web/changes.xml'), 'utf8'), /Regen beschlossen/);

    await eventually(page, list, (text) => text.includes('Regen beschlossen'));
    const marked = (): Promise<string[]> =>
      page.$eval('fds-timeline', ({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('li.item, li[part="item"], li') ?? [])]
          .filter((item) => /\bneu\b/i.test(item.querySelector('.badge')?.textContent ?? ''))
          .map((item) => item.querySelector('[data-ref]')?.textContent?.trim() ?? ''),
      );
    const names = await eventually(page, marked, (all) => all.length > 0);
    assert.ok(
      names.some((name) => name.includes('Regen beschlossen')),
      names.join(),
    );
    assert.ok(!names.some((name) => name.includes('Wolken beschlossen')), names.join());
    assert.deepEqual(troubles, []);
    await page.close();
  });
});
