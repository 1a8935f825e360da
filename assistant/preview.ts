/** What a choice looks like: the very elements of the snippet, made in the page. */
import { upgradeTwin } from '../src/autoload/twins.js';
import { widgets as loaders } from '../src/autoload/widgets.generated.js';
import type { EmbedChoice, KitFacts } from './snippets/embed.types.js';
import { UNKNOWN_FACTS } from './kit-facts.js';
import { FRAME_SANDBOX, frameAddress, frameTitle } from './snippets/frame-markup.js';
import type { MarkupNode } from './snippets/markup.js';
import { feedAddress, hostName } from './snippets/kit-address.js';
import { twinOf, widgetElements } from './snippets/widget-markup.js';

const isKnown = (name: string): boolean => Object.hasOwn(loaders, name);

/** An element of a snippet as one of the page. */
function build(node: MarkupNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...(node.children ?? []).map(build));
  return element;
}

/** Loads the code of the widgets, and of the strategy round several. Rejects where it is missing. */
async function loadCode({ widgets }: EmbedChoice): Promise<void> {
  const names = widgets.length > 1 ? ['strategy', ...widgets] : widgets;
  await Promise.all(names.flatMap((name) => loaders[name]?.() ?? []));
}

/**
 * The choice as it is previewed: with the kit beside the assistant, since a foreign one would be
 * foreign code in this page, and with the feed beside it unless the visitor has typed another one.
 *
 * @param strangers hosts that came with a link, which are not to be asked for anything
 */
export function previewChoice(
  choice: EmbedChoice,
  home: string,
  strangers: readonly string[],
): EmbedChoice {
  const { feed, ...rest } = choice;
  const host = feed === undefined ? undefined : hostName(feed);
  const isUsable =
    feed !== undefined &&
    (host === undefined || !['HOST', 'FEEDHOST', ...strangers].includes(host));
  return { ...rest, base: home, edition: 'floating', ...(isUsable ? { feed } : {}) };
}

/** A preview, with the HTML that was made for it. */
export interface Preview {
  readonly node: Node;
  /** In the form of plain HTML: the widgets as text. */
  readonly pieces?: NonNullable<KitFacts['pieces']>;
}

/** Elements for the script forms. */
async function elements(choice: EmbedChoice): Promise<Node> {
  await loadCode(choice);
  const tree = widgetElements(choice, UNKNOWN_FACTS);
  if (choice.form !== 'div') return build(tree);
  const place = document.createElement('div');
  place.append(build(twinOf(tree)));
  for (const twin of place.querySelectorAll('[data-fds]')) upgradeTwin(twin, isKnown);
  return place;
}

/** The frame for the form with a frame. */
function frame(choice: EmbedChoice): HTMLIFrameElement {
  const element = document.createElement('iframe');
  element.title = frameTitle(choice);
  element.setAttribute('sandbox', FRAME_SANDBOX);
  element.setAttribute('allow', 'clipboard-write');
  element.src = frameAddress(choice, choice.base);
  return element;
}

/** Plain HTML in a shadow root of its own, so that the assistant's look stays out of it. */
async function plainHtml(choice: EmbedChoice, now: number): Promise<Preview | undefined> {
  const { drawStatic, modelFrom, staticPieces } = await import('./static-pieces.js');
  const model = await modelFrom(feedAddress(choice));
  if (!model) return undefined;
  const node = document.createElement('div');
  await drawStatic(node.attachShadow({ mode: 'open' }), model, choice, now);
  return { node, pieces: await staticPieces(model, choice, now) };
}

/**
 * Makes the preview of a choice, which comes from `previewChoice`.
 *
 * @param now milliseconds since the epoch, for what depends on the day
 * @returns `undefined` where there are no data to be had
 * @throws (rejects) where the code of a widget cannot be loaded
 */
export async function makePreview(choice: EmbedChoice, now: number): Promise<Preview | undefined> {
  if (choice.form === 'iframe') return { node: frame(choice) };
  if (choice.form === 'static') return plainHtml(choice, now);
  return { node: await elements(choice) };
}
