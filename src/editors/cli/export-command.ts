/** `fds export`: a feed in the formats of others. */
import { join } from 'node:path';
import { toJson } from '../../exports/json.js';
import { parseFeed } from '../../feed/parse-feed.js';
import type { Json } from '../../feed/read-value.js';
import { buildModel } from '../../model/build-model.js';
import type { StrategyModel } from '../../model/model.types.js';
import { canonicalFeed } from '../canonical/canonical-feed.js';
import { toDcat } from '../formats/dcat.js';
import { toCalendar, toJsonLd } from '../formats/linked-data.js';
import { toStratMl } from '../formats/stratml.js';
import { feedRows } from '../sheets/feed-rows.js';
import type { Table } from '../sheets/sheets.types.js';
import { feedTables } from '../sheets/tables.js';
import { writeCsv } from '../workbook/write-csv.js';
import { EditorsError, words, type Words } from '../words.js';
import { CallError, type Call, type Command, type EditorsWorld } from './command.types.js';
import { readDocument } from './feed-input.js';
import { baseOption, oneFile, textOption } from './call-options.js';
import { workbookFormat, writeWorkbook } from './template-command.js';

/** What every format is made of. */
interface Material {
  readonly call: Call;
  readonly document: Json;
  readonly tables: () => readonly Table[];
  readonly model: () => StrategyModel;
  readonly today: number;
}

/** Contents of files by their paths. */
type Files = readonly (readonly [path: string, content: string | Uint8Array])[];

const lacks = (de: string, en: string): EditorsError => new EditorsError(words(de, en));

const asJson = (value: unknown): string => toJson(value);

type Writer = (path: string, material: Material) => Files | Promise<Files>;

/** The formats that are one or several files of text. */
const WRITERS: Readonly<Record<string, Writer>> = {
  csv: (folder, { tables }) =>
    writeCsv(tables()).map(({ name, bytes }) => [join(folder, name), bytes]),
  jsonld: async (path, { model, today, call }) => [
    [path, asJson(await toJsonLd(model(), today, call.lang))],
  ],
  dcat: (path, { model, call }) => [
    [path, asJson(toDcat(model(), baseOption(call), undefined, textOption(call, 'contributor')))],
  ],
  stratml: (path, { model, call }) => {
    const xml = toStratMl(model(), call.lang);
    if (xml === undefined)
      throw lacks(
        'StratML verlangt mindestens ein Ziel (goals); der Feed hat keines.',
        'StratML asks for one goal (goals) at least; the feed has none.',
      );
    return [[path, xml]];
  },
  ics: async (path, { model, today, call }) => {
    const text = await toCalendar(model(), today, call.lang);
    if (text === undefined)
      throw lacks(
        'Weder Ereignis noch Meilenstein oder Frist hat ein Datum: Ein Kalender wäre leer.',
        'Neither event nor milestone or deadline has a date: a calendar would be empty.',
      );
    return [[path, text]];
  },
};

const FORMATS = ['xlsx', 'ods', ...Object.keys(WRITERS)] as const;

function modelOf(document: Json): StrategyModel {
  const { feed } = parseFeed(document);
  if (!feed) throw lacks('Der Feed ist nicht verwendbar.', 'The feed cannot be used.');
  return buildModel(feed);
}

async function run(call: Call, world: EditorsWorld): Promise<0> {
  const path = oneFile(call, words('der Feed', 'the feed'));
  const wanted = FORMATS.flatMap((format) => {
    const target = textOption(call, format);
    return target === undefined ? [] : [[format, target] as const];
  });
  if (wanted.length === 0) {
    throw new CallError(
      words(
        `Wohin? ${FORMATS.map((format) => `--${format}`).join(', ')}`,
        `Where to? ${FORMATS.map((format) => `--${format}`).join(', ')}`,
      ),
    );
  }
  for (const format of ['xlsx', 'ods']) {
    const target = textOption(call, format);
    if (target !== undefined) workbookFormat(target);
  }
  const document = canonicalFeed(await readDocument(world, path));
  const material: Material = {
    call,
    document,
    tables: () => feedTables(feedRows(document, call.lang), call.lang),
    model: () => modelOf(document),
    today: world.now(),
  };
  // All are made before one is written: a format that fails leaves nothing half done.
  const files = await Promise.all(
    wanted.map(
      async ([format, target]): Promise<Files> => (await WRITERS[format]?.(target, material)) ?? [],
    ),
  );
  for (const [format, target] of wanted) {
    if (!WRITERS[format]) await writeWorkbook(world, target, material.tables(), call.lang);
  }
  for (const [target, content] of files.flat()) await world.writeFile(target, content);
  for (const [, target] of wanted)
    world.warn(words(`${target} geschrieben.`, `${target} written.`)[call.lang]);
  return 0;
}

const FILE: Words = words('DATEI', 'FILE');

export const exportCommand: Command = {
  name: 'export',
  takes: words('<Feed>', '<feed>'),
  summary: words(
    'Schreibt einen Feed in anderen Formaten. Arbeitsmappen und CSV lassen sich wieder einlesen und ergeben denselben Feed.',
    'Writes a feed in other formats. Workbooks and CSV can be imported again and give the same feed.',
  ),
  options: {
    xlsx: {
      type: 'string',
      value: FILE,
      what: words('Arbeitsmappe für Excel', 'workbook for Excel'),
    },
    ods: {
      type: 'string',
      value: FILE,
      what: words('Arbeitsmappe für LibreOffice', 'workbook for LibreOffice'),
    },
    csv: {
      type: 'string',
      value: words('ORDNER', 'FOLDER'),
      what: words('eine Tabelle je Blatt', 'a table a sheet'),
    },
    jsonld: {
      type: 'string',
      value: FILE,
      what: words(
        'schema.org: Datensatz, Vorhaben, Ereignisse, Fristen und Meilensteine',
        'schema.org: data set, projects, events, deadlines and milestones',
      ),
    },
    dcat: {
      type: 'string',
      value: FILE,
      what: words(
        'DCAT-AP.de für Datenkataloge; braucht --base',
        'DCAT-AP.de for data catalogues; needs --base',
      ),
    },
    base: {
      type: 'string',
      value: words('ADRESSE', 'URL'),
      what: words(
        'Adresse des Ordners, in dem der Feed liegt',
        'address of the folder in which the feed lies',
      ),
    },
    contributor: {
      type: 'string',
      value: words('ADRESSE', 'URL'),
      what: words(
        'Datenbereitsteller für DCAT-AP.de, wie GovData ihn vergibt',
        'contributor for DCAT-AP.de, as GovData gives it',
      ),
    },
    stratml: {
      type: 'string',
      value: FILE,
      what: words('StratML, Teil 1 (ISO 17469-1)', 'StratML, Part 1 (ISO 17469-1)'),
    },
    ics: {
      type: 'string',
      value: FILE,
      what: words(
        'Kalender: Ereignisse, Fristen, Meilensteine',
        'calendar: events, deadlines, milestones',
      ),
    },
  },
  examples: [
    'fds export feed.json --xlsx daten.xlsx --csv csv/',
    'fds export feed.json --dcat dcat.jsonld --base https://HOST/fds/',
    'fds export feed.json --ics termine.ics --stratml strategie.xml',
  ],
  run,
};
