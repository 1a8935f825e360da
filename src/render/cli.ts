/** The program `fds`: arguments in, HTML and messages out. What it touches is passed in. */
import { hasRecords } from '../feed/has-records.js';
import { parseFeed } from '../feed/parse-feed.js';
import { localText } from '../i18n/language.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { HELP } from './cli-help.js';
import { embedFiles } from './oembed.js';
import { readOembedArguments } from './oembed-options.js';
import { readArguments, UsageError, type RenderCall } from './render-options.js';
import { escapeText, renderPage } from './render-page.js';
import { renderWidget, sheetLink, sheetOf } from './render-widget.js';
import { staticWidgets } from '../static-widgets.generated.js';

/** The world as the program sees it. */
export interface CliWorld {
  /** Text of a feed: a path, `-` for standard input, `undefined` for the one of the kit. */
  readonly readFeed: (path: string | undefined) => Promise<string>;
  /** Writes a file, and makes the folders that it needs. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly print: (text: string) => void;
  /** A message for the person, beside the result. */
  readonly warn: (line: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A feed that gives nothing to render, or a file that cannot be written. */
class RunError extends Error {}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A feed that can be used. */
interface ReadFeed {
  readonly model: StrategyModel;
  /** The document itself, for an element that reads it as it will in the page. */
  readonly json: string;
}

async function readModel(world: CliWorld, path: string | undefined): Promise<ReadFeed> {
  const name = path === '-' ? 'standard input' : (path ?? 'the shipped feed');
  const fail = (error: unknown): never => {
    throw new RunError(`${name}: ${messageOf(error)}`);
  };
  // Editors on Windows put a mark at the beginning, which is no JSON.
  const json = (await world.readFeed(path).catch(fail)).replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    fail(error);
  }
  const { feed, problems } = parseFeed(input, 'en');
  for (const { path: at, message } of problems) world.warn(`${name}: ${at || '/'}: ${message}`);
  if (!feed) throw new RunError(`${name}: this is no feed that can be used`);
  if (!hasRecords(feed)) {
    throw new RunError(`${name}: not one record can be used, so there is nothing to show`);
  }
  return { model: buildModel(feed), json };
}

async function renderCall({ model, json }: ReadFeed, call: RenderCall): Promise<string> {
  const widget = await renderWidget(model, json, call);
  const link = sheetLink(sheetOf(call));
  const parts = call.mode === 'static' ? [link] : [];
  if (!call.page) return [...parts, widget, ''].join('\n');
  const { text: title } = localText(model.feed, 'title', call.lang);
  const { name, lang } = call;
  const own = title || name;
  // Each document has one heading of the first level: the widget's, or its own.
  const above = call.headingLevel === 1 ? [] : [`<h1>${escapeText(own)}</h1>`];
  return renderPage({
    lang,
    title: own,
    head: parts,
    body: ['<main>', ...above, widget, '</main>'],
  });
}

async function write(world: CliWorld, path: string, text: string): Promise<void> {
  await world.writeFile(path, text).catch((error: unknown) => {
    throw new RunError(messageOf(error));
  });
}

async function runRender(args: readonly string[], world: CliWorld): Promise<void> {
  const call = readArguments(args, Object.keys(staticWidgets), world.now);
  if (call === 'help') {
    world.print(HELP);
    return;
  }
  const text = await renderCall(await readModel(world, call.feed), call);
  if (call.out === undefined) world.print(text);
  else await write(world, call.out, text);
}

async function runOembed(args: readonly string[], world: CliWorld): Promise<void> {
  const call = readOembedArguments(args);
  if (call === 'help') {
    world.print(HELP);
    return;
  }
  const folder = call.out.replace(/[\\/]$/, '');
  for (const { path, text } of embedFiles(call)) await write(world, `${folder}/${path}`, text);
}

/**
 * Runs one call.
 *
 * @param args behind the program's name
 * @returns the exit code: 0, 1 for a feed that cannot be used, 2 for a call that makes no sense
 */
export async function run(args: readonly string[], world: CliWorld): Promise<number> {
  try {
    if (args[0] === 'oembed') await runOembed(args.slice(1), world);
    else await runRender(args, world);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      world.warn(`fds: ${error.message}`);
      world.warn('fds: `fds --help` shows how it is called');
      return 2;
    }
    world.warn(`fds: ${messageOf(error)}`);
    return 1;
  }
}
