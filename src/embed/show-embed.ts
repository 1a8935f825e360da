/** Puts what an address asks for into the page. */
import { toMain } from '../i18n/language.js';
import { element } from './element.js';
import { landName } from './embed-laender.js';
import type { EmbedCall, EmbeddedWidget } from './embed-query.js';
import { embedTitle, STRATEGY_TITLE, staticForm } from './embed-widgets.js';
import { embedStrings } from './embed.strings.js';
import { problemBox } from './show-problems.js';

/** What the page is. */
export interface EmbedSurroundings {
  /** Address of the kit's folder. */
  readonly kit: string;
  /** The page's own address. */
  readonly address: string;
  /** Its part from the question mark on. */
  readonly search: string;
  /** Whether the page stands in a frame. */
  readonly isFramed: boolean;
}

/** Whether the page has to say something instead of showing it. */
export const isRefused = ({ problems }: EmbedCall): boolean => problems.some(({ fatal }) => fatal);

/** What the call shows in words, the strategy's name left out. */
function subject({ names, lang, land }: EmbedCall): string {
  const titles = names.map((name) => embedTitle(name, lang));
  return [titles.join(', '), landName(land ?? '')].filter(Boolean).join(' – ');
}

function titleOf(call: EmbedCall): string {
  const { refused, whichWidget } = embedStrings[toMain(call.lang)];
  if (isRefused(call)) return call.problems.some(({ value }) => value) ? refused : whichWidget;
  return subject(call);
}

/** Text that stays until the widget is ready, and where its code does not arrive. */
function fallback({ lang }: EmbedCall, { name }: EmbeddedWidget, kit: string): HTMLElement {
  const href = new URL(staticForm(name, lang), kit).href;
  const text = `${embedTitle(name, lang)}: ${embedStrings[toMain(lang)].staticForm}`;
  return element('p', {}, element('a', { href }, text));
}

function widgets(call: EmbedCall, kit: string): HTMLElement {
  const shown = call.widgets.map((widget) =>
    element(`fds-${widget.name}`, widget.attributes, fallback(call, widget, kit)),
  );
  return element('fds-strategy', call.strategy, ...shown);
}

/** The page's heading, for readers alone where the widget's own says the same or the portal has one. */
function heading(call: EmbedCall, { isFramed }: EmbedSurroundings): HTMLElement | undefined {
  const isOwn = call.widgets.length === 1 && call.widgets[0]?.attributes['heading-level'] === '1';
  if (isOwn && !isRefused(call)) return undefined;
  if (isRefused(call)) return element('h1', {}, titleOf(call));
  const isShown = call.widgets.length > 1 && !isFramed;
  const text = isShown ? STRATEGY_TITLE[toMain(call.lang)] : titleOf(call);
  return element('h1', isShown ? {} : { class: 'unseen' }, text);
}

/** Whose data are shown, where they are not those of the page's host: its name must not vouch for them. */
function provenance({ feedHost, lang }: EmbedCall): HTMLElement | undefined {
  if (feedHost === undefined) return undefined;
  const host = element('strong', {}, feedHost);
  return element('p', { class: 'data-from' }, `${embedStrings[toMain(lang)].dataFrom} `, host);
}

function wayOut({ lang }: EmbedCall, { address }: EmbedSurroundings): HTMLElement {
  const { newWindow, linksOpen } = embedStrings[toMain(lang)];
  const link = element('a', { href: address, target: '_blank', rel: 'noopener' }, newWindow);
  return element('footer', {}, link, ' ', element('span', {}, linksOpen));
}

/** Says that the code did not arrive; what stands between the tags is shown then. */
export function showLoadFailure({ lang }: EmbedCall): void {
  const { loadFailed } = embedStrings[toMain(lang)];
  document.querySelector('main')?.prepend(element('p', { class: 'problems' }, loadFailed));
}

/** Fills the page. */
export function showEmbed(call: EmbedCall, around: EmbedSurroundings): void {
  const { lang, theme, ground } = call;
  const { documentElement: root, head, body } = document;
  root.lang = lang;
  if (theme) root.dataset['theme'] = theme;
  if (ground) root.dataset['ground'] = ground;
  document.title = [...new Set([titleOf(call), STRATEGY_TITLE[toMain(lang)]])].join(' – ');
  const main = element(
    'main',
    {},
    provenance(call),
    heading(call, around),
    problemBox(call.problems, lang, around.search),
    isRefused(call) ? undefined : widgets(call, around.kit),
  );
  body.replaceChildren(main);
  if (!around.isFramed) return;
  root.classList.add('framed');
  // Sources would open inside the frame, most of them as an empty one: they do not let themselves be framed.
  head.append(element('base', { target: '_blank' }));
  body.append(wayOut(call, around));
}
