/** From what an editor wants to what goes onto the page. Pure: needs no browser. */
import type { MainLanguage } from '../../src/i18n/language.js';
import { accentNotes, accentRule } from './accent.js';
import { cmsGuides } from './cms-guides.js';
import type { EmbedChoice, EmbedSnippet, KitFacts } from './embed.types.js';
import { frameMarkup } from './frame-markup.js';
import { feedAddress, isVersioned, kitBase } from './kit-address.js';
import { lacksHash, scriptFile, scriptTag, sheetTag } from './kit-files.js';
import { markup } from './markup.js';
import { policyAdvice } from './policy-advice.js';
import { preloadTags } from './preload-lines.js';
import { privacyParagraph } from './privacy-paragraph.js';
import { snippetStrings } from './snippet.strings.js';
import { hasStaticForm } from './static-form.js';
import { twinOf, widgetElements } from './widget-markup.js';
import { widgetWords } from './widget-names.js';

/** Why there can be no code, if there cannot. */
function obstacle(choice: EmbedChoice, facts: KitFacts, texts: MainLanguage): string | undefined {
  const strings = snippetStrings[texts];
  if (choice.widgets.length === 0) return strings.noWidget;
  if (lacksHash(choice, facts)) return strings.noHash(scriptFile(choice) ?? '');
  if (choice.form !== 'static') return undefined;
  const without = choice.widgets.filter((widget) => !hasStaticForm(widget));
  if (without.length > 0) {
    const names = without.map((widget) => widgetWords(widget, texts).title);
    return strings.noStatic(names.join(', '));
  }
  const isThere = choice.widgets.every((widget) => facts.pieces?.[widget] !== undefined);
  return isThere ? undefined : strings.piecesMissing;
}

/** What stands where the widgets are to be seen. */
function bodyOf(choice: EmbedChoice, facts: KitFacts): string {
  const { form, widgets } = choice;
  if (form === 'iframe')
    return frameMarkup(choice, facts)
      .map((node) => markup(node))
      .join('\n');
  if (form === 'static') return widgets.map((widget) => facts.pieces?.[widget] ?? '').join('\n\n');
  const elements = widgetElements(choice, facts);
  return markup(form === 'div' ? twinOf(elements) : elements);
}

/** Style sheet and script. */
function headOf(choice: EmbedChoice, facts: KitFacts): string {
  const tags = [sheetTag(choice, facts), scriptTag(choice, facts)];
  return tags.flatMap((tag) => (tag ? [markup(tag)] : [])).join('\n');
}

/** Optional: a page works alike without. */
const preloadOf = (choice: EmbedChoice, facts: KitFacts): string =>
  preloadTags(choice, facts)
    .map((tag) => markup(tag))
    .join('\n');

const isPath = (address: string): boolean => !/^https?:/i.test(address);

/** What a form brings with it. */
function formNotes(choice: EmbedChoice, texts: MainLanguage): readonly (string | false)[] {
  const { notes } = snippetStrings[texts];
  const { form, theme, feed, base } = choice;
  if (form === 'static') return [notes.staticAges, theme !== undefined && notes.staticTheme];
  if (form !== 'iframe') return [];
  const isStray = feed !== undefined && isPath(feed) && !isPath(base);
  const followsDevice = theme === undefined && notes.frameScheme;
  return [notes.frameHeight, followsDevice, notes.frameNeedsCors, isStray && notes.frameFeed];
}

/** What an edition brings with it. */
function editionNotes(
  choice: EmbedChoice,
  facts: KitFacts,
  texts: MainLanguage,
): readonly (string | false)[] {
  const { notes } = snippetStrings[texts];
  const { form, edition } = choice;
  const folder = kitBase(choice, facts);
  const showsFeed = form === 'script' || form === 'div' || form === 'iframe';
  const frozen = showsFeed && isVersioned(feedAddress(choice).replace(/[^/]*$/, ''));
  if (edition === 'floating') return [frozen && notes.frozenFeed];
  if (form === 'static') return [notes.staticPinned];
  return [
    notes.pinnedUpdates(facts.version),
    form === 'iframe' && !isVersioned(folder) && notes.framePinned,
    !isVersioned(folder) && notes.hashVersion(facts.version),
    frozen && notes.frozenFeed,
  ];
}

function notesOf(choice: EmbedChoice, facts: KitFacts, texts: MainLanguage): readonly string[] {
  const { notes } = snippetStrings[texts];
  const { widgets, base, feed = '' } = choice;
  const addresses = `${base} ${feed}`;
  const isLonely = widgets.every((widget) => widget === 'filter' || widget === 'details');
  return [
    /\/\/(FEED)?HOST\b/.test(addresses) && notes.placeholder,
    /\bhttp:\/\/(?!127\.|localhost\b)/i.test(addresses) && notes.insecure,
    widgets.length > 0 && isLonely && notes.lonely,
    ...formNotes(choice, texts),
    ...editionNotes(choice, facts, texts),
    ...accentNotes(choice, texts),
  ].filter((note) => note !== false);
}

/**
 * The snippet with everything that belongs to it. Never throws: what cannot be done says why in
 * `impossible` and has no code.
 *
 * @param facts the kit's `integrity.json`; for the static form also the widgets as HTML
 * @param texts language of notes and steps; the code speaks the language of the choice
 */
export function embedSnippet(
  choice: EmbedChoice,
  facts: KitFacts,
  texts: MainLanguage = 'de',
): EmbedSnippet {
  const impossible = obstacle(choice, facts, texts);
  const head = impossible === undefined ? headOf(choice, facts) : '';
  const body = impossible === undefined ? bodyOf(choice, facts) : '';
  return {
    code: [head, body].filter(Boolean).join('\n\n'),
    head,
    body,
    preload: impossible === undefined ? preloadOf(choice, facts) : '',
    css: accentRule(choice),
    csp: policyAdvice(choice, facts, texts),
    privacy: {
      de: privacyParagraph(choice, facts, 'de'),
      en: privacyParagraph(choice, facts, 'en'),
    },
    guides: cmsGuides(choice, facts, texts),
    notes: notesOf(choice, facts, texts),
    ...(impossible === undefined ? {} : { impossible }),
  };
}
