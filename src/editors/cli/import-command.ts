/** `fds import`: a workbook becomes a feed. */
import { feedText } from '../canonical/canonical-feed.js';
import { importMapped, importTemplate, type Imported } from '../import/read-feed-workbook.js';
import { importJson, importReport } from '../import/import-report.js';
import portfolio from '../mapping/portfolio.mapping.json';
import { readMapping } from '../mapping/read-mapping.js';
import { decodeText } from '../workbook/read-csv.js';
import { words } from '../words.js';
import type { Call, Command, EditorsWorld } from './command.types.js';
import { neededOption, oneFile, textOption } from './call-options.js';
import { openInput } from './workbook-input.js';

/** The mappings that come with the program, by name. */
const SHIPPED: Readonly<Record<string, unknown>> = { portfolio };

async function readText(world: EditorsWorld, path: string): Promise<string> {
  return decodeText(await world.readFile(path)).replace(/^\uFEFF/, '');
}

/** Reads what a call names. Also for `fds serve`, which reads the same workbooks. */
export async function importFile(
  world: EditorsWorld,
  path: string,
  { mapping, ids }: { readonly mapping?: string | undefined; readonly ids?: string | undefined },
): Promise<Imported> {
  const workbook = await openInput(world, path);
  const isThere = ids !== undefined && (await world.sizeOf(ids)) !== undefined;
  const options = { now: world.now(), ids: isThere ? await readText(world, ids) : undefined };
  if (mapping === undefined) return importTemplate(workbook, options);
  const shipped = Object.hasOwn(SHIPPED, mapping) ? JSON.stringify(SHIPPED[mapping]) : undefined;
  return importMapped(workbook, readMapping(shipped ?? (await readText(world, mapping))), options);
}

async function run(call: Call, world: EditorsWorld): Promise<0 | 1> {
  const { lang, options } = call;
  const path = oneFile(call, words('die Arbeitsmappe oder der Ordner', 'the workbook or folder'));
  const out = neededOption(
    call,
    'out',
    words('wohin der Feed geschrieben wird', 'where the feed is written'),
  );
  const ids = textOption(call, 'ids');
  const imported = await importFile(world, path, { ids, mapping: textOption(call, 'mapping') });
  const { document, findings } = imported;
  const isWhole = findings.problems.length === 0;
  const isWritten = isWhole || options['partial'] === true;
  if (isWritten) {
    await world.writeFile(out, feedText(document));
    if (ids !== undefined) await world.writeFile(ids, imported.ids);
  }
  if (options['json'] === true) {
    world.print(
      `${JSON.stringify({ written: isWritten ? out : null, ...(importJson(findings, lang) as object) }, null, 2)}\n`,
    );
  } else {
    importReport(findings, lang).forEach(world.warn);
    const end = isWritten
      ? words(`${out} geschrieben.`, `${out} written.`)
      : words(
          `Nichts geschrieben: ${findings.problems.length} Felder sind nicht verwendbar. Mit --partial wird der Rest geschrieben.`,
          `Nothing written: ${findings.problems.length} cells cannot be used. With --partial the rest is written.`,
        );
    world.warn(end[lang]);
  }
  return isWhole ? 0 : 1;
}

export const importCommand: Command = {
  name: 'import',
  takes: words('<xlsx|ods|Ordner mit CSV>', '<xlsx|ods|folder of CSV>'),
  summary: words(
    'Liest eine Arbeitsmappe und schreibt den Feed. Nennt jedes Feld, das nicht verwendbar ist, und jede Entscheidung.',
    'Reads a workbook and writes the feed. Names every cell that cannot be used, and every decision.',
  ),
  options: {
    out: {
      type: 'string',
      short: 'o',
      value: words('DATEI', 'FILE'),
      what: words('der Feed', 'the feed'),
    },
    mapping: {
      type: 'string',
      value: words('DATEI|portfolio', 'FILE|portfolio'),
      what: words(
        'Zuordnung für andere Arbeitsmappen; portfolio ist mitgeliefert',
        'mapping for other workbooks; portfolio is shipped',
      ),
    },
    ids: {
      type: 'string',
      value: words('DATEI', 'FILE'),
      what: words(
        'merkt sich gebildete Kennungen, damit sie gleich bleiben',
        'remembers ids that are made, so that they stay the same',
      ),
    },
    partial: {
      type: 'boolean',
      what: words(
        'schreibt auch, wenn Felder nicht verwendbar sind',
        'writes even where cells cannot be used',
      ),
    },
    json: { type: 'boolean', what: words('Meldungen als JSON', 'messages as JSON') },
  },
  examples: [
    'fds import vorlage.xlsx -o feed.json --ids ids.json',
    'fds import portfolio.xlsx --mapping portfolio -o feed.json',
    'fds import csv/ -o feed.json --json',
  ],
  run,
};
