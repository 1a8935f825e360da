/** `fds template`: an empty workbook to fill in, or one that holds a feed. */
import { canonicalFeed } from '../canonical/canonical-feed.js';
import { feedRows } from '../sheets/feed-rows.js';
import type { Table } from '../sheets/sheets.types.js';
import { feedTables, templateTables } from '../sheets/tables.js';
import { words } from '../words.js';
import { CallError, type Call, type Command, type EditorsWorld } from './command.types.js';
import { readDocument } from './feed-input.js';
import { neededOption, textOption } from './call-options.js';

/**
 * The format that the name of a file says.
 *
 * @throws CallError where it says none
 */
export function workbookFormat(path: string): 'xlsx' | 'ods' {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  if (/\.ods$/i.test(path)) return 'ods';
  throw new CallError(
    words(
      `${path}: Der Name endet auf .xlsx oder .ods.`,
      `${path}: The name ends in .xlsx or .ods.`,
    ),
  );
}

/** Writes tables in the format that the name of the file says. */
export async function writeWorkbook(
  world: EditorsWorld,
  path: string,
  tables: readonly Table[],
  lang: Call['lang'],
): Promise<void> {
  if (workbookFormat(path) === 'xlsx') {
    const { writeXlsx } = await import('../workbook/write-xlsx.js');
    await world.writeFile(path, await writeXlsx(tables, lang));
  } else {
    const { writeOds } = await import('../workbook/write-ods.js');
    await world.writeFile(path, writeOds(tables, lang));
  }
}

async function run(call: Call, world: EditorsWorld): Promise<0> {
  const { lang } = call;
  if (call.files.length > 0) {
    throw new CallError(
      words(`Zu viel: ${call.files.join(' ')}`, `Too much: ${call.files.join(' ')}`),
    );
  }
  const out = neededOption(
    call,
    'out',
    words('wohin die Vorlage geschrieben wird', 'where the template is written'),
  );
  const from = textOption(call, 'from');
  const tables =
    from === undefined
      ? templateTables(lang)
      : feedTables(feedRows(canonicalFeed(await readDocument(world, from)), lang), lang);
  await writeWorkbook(world, out, tables, lang);
  world.warn(words(`${out} geschrieben.`, `${out} written.`)[lang]);
  return 0;
}

export const templateCommand: Command = {
  name: 'template',
  takes: words('', ''),
  summary: words(
    'Schreibt eine Arbeitsmappe zum Ausfüllen: ein Blatt je Liste, mit Erklärungen, Auswahllisten und Beispielen.',
    'Writes a workbook to fill in: a sheet a list, with explanations, drop-down lists and examples.',
  ),
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: words('DATEI', 'FILE'),
      what: words('.xlsx oder .ods', '.xlsx or .ods'),
    },
    from: {
      type: 'string',
      value: words('FEED', 'FEED'),
      what: words('mit den Daten dieses Feeds', 'with the data of this feed'),
    },
  },
  examples: ['fds template -o vorlage.xlsx', 'fds template --from feed.json -o daten.ods'],
  run,
};
