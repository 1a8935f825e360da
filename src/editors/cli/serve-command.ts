/** `fds serve`: a preview on this machine that follows every save. */
import { findKit } from './find-kit.js';
import { fileError } from './node-world.js';
import { PreviewServer } from '../serve/preview-server.js';
import { readPreview, type PreviewSource } from '../serve/read-preview.js';
import type { Preview } from '../serve/preview.types.js';
import { watchFile } from '../serve/watch-file.js';
import { tallyText } from '../check/check-report.js';
import { words } from '../words.js';
import { CallError, type Call, type Command, type EditorsWorld } from './command.types.js';
import { oneFile, textOption } from './call-options.js';

const PORT = 4420;

function portOption(call: Call): number {
  const text = textOption(call, 'port') ?? String(PORT);
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CallError(
    words(
      `--port ist eine Zahl von 0 bis 65535, nicht „${text}“.`,
      `--port is a number from 0 to 65535, not “${text}”.`,
    ),
  );
}

const stateLine = ({ name, findings, failure, lacking }: Preview, lang: Call['lang']): string => {
  if (failure) return failure[lang];
  const state = `${name}: ${tallyText(findings, lang)}`;
  return lacking ? `${state}\n${lacking[lang]}` : state;
};

async function run(call: Call, world: EditorsWorld): Promise<0> {
  const { lang } = call;
  const path = oneFile(call, words('der Feed oder die Arbeitsmappe', 'the feed or workbook'));
  const port = portOption(call);
  const source: PreviewSource = {
    path,
    lang,
    published: textOption(call, 'published'),
    mapping: textOption(call, 'mapping'),
    ids: textOption(call, 'ids'),
  };
  let preview = await readPreview(world, source);
  const server = new PreviewServer(preview, { lang, kit: findKit(), now: world.now });
  let queue = Promise.resolve();
  // One after the other: a save during the reading of the one before must not be overtaken by it.
  const again = (): void => {
    queue = queue.then(async () => {
      preview = await readPreview(world, source, preview);
      server.show(preview);
      world.warn(stateLine(preview, lang));
    });
  };
  const stop = await watchFile(path, again).catch((error: unknown) => {
    throw fileError(path, error);
  });
  try {
    const address = await server.listen(port);
    world.warn(stateLine(preview, lang));
    world.print(`${address}\n`);
    world.warn(words('Strg+C beendet.', 'Ctrl+C ends it.')[lang]);
    await world.untilStopped();
  } finally {
    stop();
    await queue;
    await server.close();
  }
  return 0;
}

export const serveCommand: Command = {
  name: 'serve',
  takes: words('<Feed|Arbeitsmappe>', '<feed|workbook>'),
  summary: words(
    'Zeigt alle Widgets mit den Daten der Datei, daneben die Befunde; lädt bei jedem Speichern neu. Nichts verlässt den Rechner.',
    'Shows all widgets with the data of the file, findings beside; reloads on every save. Nothing leaves the machine.',
  ),
  options: {
    published: {
      type: 'string',
      value: words('FEED', 'FEED'),
      what: words(
        'der veröffentlichte Feed (Datei oder Adresse), zum Vergleich',
        'the published feed (file or address), for comparison',
      ),
    },
    port: {
      type: 'string',
      value: words('ZAHL', 'NUMBER'),
      what: words(
        `Port auf diesem Rechner (${PORT}; 0 für irgendeinen)`,
        `port on this machine (${PORT}; 0 for any)`,
      ),
    },
    mapping: {
      type: 'string',
      value: words('DATEI|portfolio', 'FILE|portfolio'),
      what: words('Zuordnung für andere Arbeitsmappen', 'mapping for other workbooks'),
    },
    ids: {
      type: 'string',
      value: words('DATEI', 'FILE'),
      what: words('gemerkte Kennungen', 'remembered ids'),
    },
  },
  examples: [
    'fds serve vorlage.xlsx',
    'fds serve feed.json --published https://HOST/fds/feed.v1.json',
  ],
  run,
};
