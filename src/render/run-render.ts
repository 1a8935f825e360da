/** Runs `fds render`. */
import { readFeedText } from '../editors/cli/feed-input.js';
import type { Call, EditorsWorld } from '../editors/cli/command.types.js';
import { EditorsError, messageOf, words, type Words } from '../editors/words.js';
import { hasRecords } from '../feed/has-records.js';
import { parseFeed } from '../feed/parse-feed.js';
import { localText, type Language } from '../i18n/language.js';
import { buildModel } from '../model/build-model.js';
import type { StrategyModel } from '../model/model.types.js';
import { htmlText } from './html-text.js';
import { readRenderCall, type RenderCall } from './render-options.js';
import { escapeText, renderPage } from './render-page.js';
import { renderWidget, sheetLink, sheetOf } from './render-widget.js';
import { staticWidgets } from '../static-widgets.generated.js';

/** A feed that can be used. */
interface ReadFeed {
  readonly model: StrategyModel;
  /** The document itself, for an element that reads it as it will in the page. */
  readonly json: string;
}

const unusable = (name: string, why: Words): EditorsError =>
  new EditorsError(words(`${name}: ${why.de}`, `${name}: ${why.en}`));

async function readModel(
  world: EditorsWorld,
  path: string | undefined,
  lang: Language,
): Promise<ReadFeed> {
  const { name, text } = await (path === undefined
    ? world.shippedFeed().then((shipped) => ({ name: 'feed.v1.json', text: shipped }))
    : readFeedText(world, path));
  // Editors on Windows put a mark at the beginning, which is no JSON.
  const json = text.replace(/^\uFEFF/, '');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    const { de, en } = messageOf(error);
    throw unusable(name, words(`Das ist kein JSON (${de}).`, `This is no JSON (${en}).`));
  }
  const { feed, problems } = parseFeed(input, lang);
  for (const { path: at, message } of problems) world.warn(`${name}: ${at || '/'}: ${message}`);
  if (!feed) {
    throw unusable(
      name,
      words('Das ist kein verwendbarer Feed.', 'This is no feed that can be used.'),
    );
  }
  if (!hasRecords(feed)) {
    throw unusable(
      name,
      words(
        'Kein einziger Eintrag der Strategie ist verwendbar (Ebenen, Ziele, Leitlinien, Themen, Vorhaben, Ereignisse); es gibt nichts zu zeigen.',
        'Not one record of the strategy can be used (layers, goals, Leitlinien, topics, projects, events), so there is nothing to show.',
      ),
    );
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
  const own = htmlText(title || name);
  // Each document has one heading of the first level: the widget's, or its own.
  const above = call.headingLevel === 1 ? [] : [`<h1>${escapeText(own)}</h1>`];
  return renderPage({
    lang,
    title: own,
    head: parts,
    body: ['<main>', ...above, widget, '</main>'],
  });
}

/**
 * Runs a call.
 *
 * @returns the exit code
 * @throws CallError for a call that makes no sense, EditorsError for a feed that cannot be used
 */
export async function runRender(call: Call, world: EditorsWorld): Promise<0> {
  const wanted = readRenderCall(call, Object.keys(staticWidgets), world.now());
  const text = await renderCall(await readModel(world, wanted.feed, call.lang), wanted);
  if (wanted.out === undefined) world.print(text);
  else await world.writeFile(wanted.out, text);
  return 0;
}
