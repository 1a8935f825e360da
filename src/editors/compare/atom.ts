/**
 * Changes as a feed that people subscribe to: Atom (RFC 4287). By hand, since all it takes are a handful
 * of elements; the packages that write it take a date from the clock or leave out what the standard asks.
 */
import type { Json } from '../../feed/read-value.js';
import { isObject } from '../../feed/read-value.js';
import type { MainLanguage } from '../../i18n/language.js';
import { escapeHtml } from '../html-page.js';
import { words } from '../words.js';
import type { Difference } from './changes.types.js';
import type { ChangeWords } from './difference-report.js';

const strings = {
  title: words('Änderungen', 'Changes'),
  editors: words('Redaktion', 'Editors'),
};

/** One entry, as far as it is kept from one publication to the next. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** HTML. */
  readonly content: string;
  readonly category: string;
}

/** Entries that are kept at most: who follows looks more often than this. */
const MOST_ENTRIES = 200;

const fallback = '1970-01-01T00:00:00Z';

/** The entries of a difference; the same difference makes the same ones. */
export function atomEntries(
  { after }: Difference,
  changes: readonly ChangeWords[],
): readonly AtomEntry[] {
  const updated = after.updated ?? fallback;
  return changes.map(({ change, kind, group, title, formerly, fields }) => {
    const items = fields.map(
      ({ name, before, after: now }) =>
        `<li>${escapeHtml(name)}: ${escapeHtml(before)} → ${escapeHtml(now)}</li>`,
    );
    const list = items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
    return {
      // A URN of the project's own: the same change at the same state is the same entry (4.2.6).
      id: `urn:fds-widgets:change:${encodeURIComponent(`${updated}/${change.list ?? 'document'}/${change.id}/${change.kind}`)}`,
      title: `${group}, ${kind}: ${title}`,
      updated,
      content: `<p>${escapeHtml([title, formerly].filter(Boolean).join(' · '))}</p>${list}`,
      category: kind,
    };
  });
}

/** What the feed says of itself. */
export interface AtomHead {
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly lang: MainLanguage;
  /** Where it lies, if that is known. */
  readonly self?: string | undefined;
}

/** The head for changes of a document. */
export function atomHead(document: Json, lang: MainLanguage, self?: string): AtomHead {
  const { title, updated, publisher } = document;
  const english = document['title_en'];
  const name = lang === 'en' && typeof english === 'string' ? english : title;
  const author = isObject(publisher) ? publisher['name'] : undefined;
  return {
    title: [typeof name === 'string' ? name : '', strings.title[lang]].filter(Boolean).join(': '),
    updated: typeof updated === 'string' ? updated : fallback,
    // An author is required (4.1.1).
    author: typeof author === 'string' ? author : strings.editors[lang],
    lang,
    self,
  };
}

function entryLines({ id, title, updated, content, category }: AtomEntry): readonly string[] {
  return [
    '  <entry>',
    `    <id>${escapeHtml(id)}</id>`,
    `    <title>${escapeHtml(title)}</title>`,
    `    <updated>${escapeHtml(updated)}</updated>`,
    `    <category term="${escapeHtml(category)}"/>`,
    `    <content type="html">${escapeHtml(content)}</content>`,
    '  </entry>',
  ];
}

/** The whole feed. */
export function atomFeed(head: AtomHead, entries: readonly AtomEntry[]): string {
  const { title, updated, author, lang, self } = head;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    '  <id>urn:fds-widgets:changes</id>',
    `  <title>${escapeHtml(title)}</title>`,
    `  <updated>${escapeHtml(updated)}</updated>`,
    `  <author><name>${escapeHtml(author)}</name></author>`,
    ...(self === undefined
      ? []
      : [`  <link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`]),
    ...entries.slice(0, MOST_ENTRIES).flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}

const UNESCAPED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const unescape = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => UNESCAPED[entity] ?? entity);

/** The entries of a feed that `atomFeed` has written, to be kept in the next one. */
export function readAtomEntries(xml: string): readonly AtomEntry[] {
  return [...xml.matchAll(/<entry>([^]*?)<\/entry>/g)].map(([, inner = '']) => {
    const one = (pattern: RegExp): string => unescape(pattern.exec(inner)?.[1] ?? '');
    return {
      id: one(/<id>([^<]*)<\/id>/),
      title: one(/<title>([^<]*)<\/title>/),
      updated: one(/<updated>([^<]*)<\/updated>/),
      category: one(/<category term="([^"]*)"\/>/),
      content: one(/<content type="html">([^<]*)<\/content>/),
    };
  });
}
