/** `fds publish`: a feed goes into the folder that is served, whole or not at all. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, type Json } from '../../feed/read-value.js';
import { checkFeed, tally } from '../check/check-feed.js';
import { checkReport, tallyText } from '../check/check-report.js';
import { compareFeeds } from '../compare/compare-feeds.js';
import { differenceText, wordChanges } from '../compare/difference-report.js';
import { FEED_FILE } from '../formats/dcat.js';
import { publicationFiles, versionName } from '../publish/publication.js';
import { putFiles, type PutFile } from '../publish/put-files.js';
import type { Finding } from '../check/finding.types.js';
import { decodeText } from '../workbook/read-csv.js';
import { EditorsError, messageOf, words } from '../words.js';
import { CallError, type Call, type Command, type EditorsWorld } from './command.types.js';
import { readFeedText } from './feed-input.js';
import { makeFolder } from './make-folder.js';
import { fileError } from './node-world.js';
import { baseOption, neededOption, oneFile, textOption } from './call-options.js';

/** Versions that are kept where nothing else is said. */
const KEPT = 10;

async function textIn(world: EditorsWorld, path: string): Promise<string | undefined> {
  return (await world.sizeOf(path)) === undefined
    ? undefined
    : decodeText(await world.readFile(path));
}

/** The document that is published now; one that cannot be read counts as none. */
function documentOf(text: string | undefined): Json | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function keepOption(call: Call): number {
  const text = textOption(call, 'keep') ?? String(KEPT);
  const keep = Number(text);
  if (Number.isInteger(keep) && keep >= 1) return keep;
  throw new CallError(
    words(
      `--keep ist eine Zahl ab 1, nicht „${text}“.`,
      `--keep is a number from 1, not “${text}”.`,
    ),
  );
}

/** Pages pass over data that are older than what they show. */
function refuseOlder(before: Json | undefined, after: Json, call: Call): void {
  const [was, is] = [before?.['updated'], after['updated']].map((each) => Date.parse(String(each)));
  if (was === undefined || is === undefined || !(is < was) || call.options['older'] === true)
    return;
  throw new EditorsError(
    words(
      `Der Stand der Daten (${String(after['updated'])}) ist älter als der veröffentlichte (${String(before?.['updated'])}); offene Seiten würden ihn übergehen. Stand erneuern, oder --older, um zu einer früheren Fassung zurückzukehren.`,
      `The data (${String(after['updated'])}) are older than those published (${String(before?.['updated'])}); open pages would pass over them. Renew the date, or use --older to go back to an earlier version.`,
    ),
  );
}

const VERSION = /^feed\.v1\..+\.json$/;

async function versionsIn(world: EditorsWorld, folder: string): Promise<readonly string[]> {
  const names = (await world.listFolder(join(folder, 'versions'))) ?? [];
  return names
    .filter((name) => VERSION.test(name))
    .sort()
    .reverse();
}

/** What a call wants published, and what is published now. */
interface Candidate {
  readonly name: string;
  readonly text: string;
  readonly document: Json;
  readonly findings: readonly Finding[];
  readonly folder: string;
  readonly before: Json | undefined;
  readonly textBefore: string | undefined;
}

/** Reads the feed and what is published; nothing where the feed has errors, which are told. */
async function readCandidate(
  call: Call,
  world: EditorsWorld,
  folder: string,
): Promise<Candidate | undefined> {
  const { lang } = call;
  const path = oneFile(call, words('der Feed', 'the feed'));
  const { name, text } = await readFeedText(world, path);
  const { findings, document } = checkFeed(text, world.now());
  if (tally(findings).error > 0 || !isObject(document)) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    checkReport(name, errors, lang).forEach(world.warn);
    world.warn(
      words(
        'Nichts veröffentlicht: Der Feed hat Fehler.',
        'Nothing published: the feed has errors.',
      )[lang],
    );
    return undefined;
  }
  const textBefore = await textIn(world, join(folder, FEED_FILE.name));
  return { name, text, document, findings, folder, textBefore, before: documentOf(textBefore) };
}

/** All that is to be written, with what the person is told of it. */
interface Plan {
  readonly files: readonly PutFile[];
  readonly summary: string;
  /** Versions beyond those that are kept. */
  readonly surplus: readonly string[];
}

async function makePlan(
  call: Call,
  world: EditorsWorld,
  candidate: Candidate,
  now: number,
): Promise<Plan> {
  const { lang } = call;
  const { before, document, folder } = candidate;
  const keep = keepOption(call);
  const difference = compareFeeds(before ?? {}, document);
  const changes = before ? wordChanges(difference, [before, document], lang) : [];
  const version = versionName(now);
  const kept = (await versionsIn(world, folder)).filter((each) => each !== version);
  const all = [version, ...kept];
  const files = publicationFiles({
    ...candidate,
    difference,
    changes,
    atomBefore: await textIn(world, join(folder, 'changes.xml')),
    versions: all.slice(0, keep),
    version,
    now,
    lang,
    base: textOption(call, 'base') === undefined ? undefined : baseOption(call),
  });
  const first = words('Erste Veröffentlichung.\n', 'First publication.\n')[lang];
  return {
    files,
    summary: before ? differenceText(changes, lang) : first,
    surplus: all.slice(keep),
  };
}

async function publish(call: Call, world: EditorsWorld): Promise<0 | 1> {
  const { lang, options } = call;
  const say = (de: string, en: string): void => {
    world.warn(words(de, en)[lang]);
  };
  const folder = neededOption(
    call,
    'to',
    words('der Ordner, der ausgeliefert wird', 'the folder that is served'),
  );
  keepOption(call);
  const candidate = await readCandidate(call, world, folder);
  if (!candidate) return 1;
  const { name, text, document, findings, before, textBefore } = candidate;
  if (textBefore === text && options['again'] !== true) {
    say('Schon veröffentlicht; nichts zu tun.', 'Already published; nothing to do.');
    return 0;
  }
  refuseOlder(before, document, call);
  const now = world.now();
  const { files, summary, surplus } = await makePlan(call, world, candidate, now);
  world.print(summary);
  world.warn(`${name}: ${tallyText(findings, lang)}`);
  if (options['dry-run'] === true) {
    const list = files.map((file) => file.name).join(', ');
    say(
      `Probelauf, nichts geschrieben. Geschrieben würden: ${list}`,
      `Dry run, nothing written. It would write: ${list}`,
    );
    return 0;
  }
  await makeFolder(folder);
  await putFiles(folder, files, new Date(now));
  for (const old of surplus) await rm(join(folder, 'versions', old), { force: true });
  say(`Veröffentlicht in ${folder}.`, `Published to ${folder}.`);
  return 0;
}

async function run(call: Call, world: EditorsWorld): Promise<0 | 1> {
  try {
    return await publish(call, world);
  } catch (error) {
    if (error instanceof CallError || error instanceof EditorsError) throw error;
    const path = (error as { readonly path?: unknown }).path;
    const { de, en } = typeof path === 'string' ? fileError(path, error).words : messageOf(error);
    throw new EditorsError(words(`Nichts veröffentlicht: ${de}`, `Nothing published: ${en}`));
  }
}

export const publishCommand: Command = {
  name: 'publish',
  takes: words('<Feed>', '<feed>'),
  summary: words(
    'Veröffentlicht einen Feed in einem Schritt: prüft, schreibt, liest zurück, benennt um. Was Fehler hat, wird abgelehnt.',
    'Publishes a feed in one step: checks, writes, reads back, renames. What has errors is refused.',
  ),
  options: {
    to: {
      type: 'string',
      value: words('ORDNER', 'FOLDER'),
      what: words('der Ordner, der ausgeliefert wird', 'the folder that is served'),
    },
    keep: {
      type: 'string',
      value: words('ZAHL', 'NUMBER'),
      what: words('so viele Fassungen werden aufgehoben (10)', 'so many versions are kept (10)'),
    },
    base: {
      type: 'string',
      value: words('ADRESSE', 'URL'),
      what: words(
        'Adresse des Ordners; schreibt auch dcat.jsonld',
        'address of the folder; also writes dcat.jsonld',
      ),
    },
    older: {
      type: 'boolean',
      what: words(
        'auch, wenn die Daten älter sind als die veröffentlichten',
        'even where the data are older than those published',
      ),
    },
    again: {
      type: 'boolean',
      what: words('auch, wenn nichts geändert ist', 'even where nothing has changed'),
    },
    'dry-run': {
      type: 'boolean',
      what: words('sagt nur, was geschähe', 'only says what would happen'),
    },
  },
  examples: [
    'fds publish feed.json --to /srv/www/fds',
    'fds publish feed.json --to /srv/www/fds --base https://HOST/fds/ --keep 20',
    'fds publish feed.json --to /srv/www/fds --dry-run',
  ],
  run,
};
