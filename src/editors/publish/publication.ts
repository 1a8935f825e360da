/** What is to be published, made from a feed that has been checked. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { toJson } from '../../exports/json.js';
import { parseFeed } from '../../feed/parse-feed.js';
import type { Json } from '../../feed/read-value.js';
import type { MainLanguage } from '../../i18n/language.js';
import { buildModel } from '../../model/build-model.js';
import type { Finding } from '../check/finding.types.js';
import { atomEntries, atomFeed, atomHead, readAtomEntries } from '../compare/atom.js';
import type { Difference } from '../compare/changes.types.js';
import type { ChangeWords } from '../compare/difference-report.js';
import { FEED_FILE, toDcat } from '../formats/dcat.js';
import { EditorsError, words } from '../words.js';
import { dataPackage } from './data-package.js';
import type { PutFile } from './put-files.js';
import { statusPage } from './status-page.js';

/** A feed with all that was found out about it. */
export interface Publishable {
  readonly text: string;
  readonly document: Json;
  readonly findings: readonly Finding[];
  readonly difference: Difference;
  readonly changes: readonly ChangeWords[];
  /** `changes.xml` as it is published now. */
  readonly atomBefore: string | undefined;
  /** Names of the versions that are kept, newest first; this one is among them. */
  readonly versions: readonly string[];
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly lang: MainLanguage;
  /** Address of the folder, for the catalogue's description. */
  readonly base: string | undefined;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Compressed as well as can be; the same bytes make the same bytes. */
function packed(name: string, content: Uint8Array): readonly PutFile[] {
  const quality = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  };
  return [
    { name: `${name}.br`, content: new Uint8Array(brotliCompressSync(content, quality)) },
    { name: `${name}.gz`, content: new Uint8Array(gzipSync(content, { level: 9 })) },
  ];
}

/** Name of a version: the moment of its publication, to the millisecond, so that none replaces another. */
export const versionName = (now: number): string =>
  `feed.v1.${new Date(now).toISOString().replaceAll(':', '')}.json`;

/** The files of a publication, the feed itself last. */
export function publicationFiles(publishable: Publishable): readonly PutFile[] {
  const { text, document, difference, changes, atomBefore, now, lang, base, version } = publishable;
  const { feed } = parseFeed(document);
  if (!feed)
    throw new EditorsError(words('Der Feed ist nicht verwendbar.', 'The feed cannot be used.'));
  const model = buildModel(feed);
  const content = bytesOf(text);
  const published = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  const self = base === undefined ? undefined : new URL('changes.xml', base).href;
  const kept = atomBefore === undefined ? [] : readAtomEntries(atomBefore);
  const fresh = atomEntries(difference, changes);
  const ids = new Set(fresh.map(({ id }) => id));
  const entries = [...fresh, ...kept.filter(({ id }) => !ids.has(id))];
  const hash = createHash('sha256').update(content).digest('hex');
  const beside: readonly (readonly [string, string])[] = [
    ['changes.xml', atomFeed(atomHead(document, lang, self), entries)],
    [
      'datapackage.json',
      toJson(dataPackage(model, { name: FEED_FILE.name, bytes: content.length, hash }, published)),
    ],
    ...(base === undefined
      ? []
      : [
          [
            'dcat.jsonld',
            toJson(toDcat(model, base, [{ ...FEED_FILE, bytes: content.length }])),
          ] as const,
        ]),
  ];
  const names = [FEED_FILE.name, ...beside.map(([name]) => name)];
  const status = statusPage({ model, ...publishable, files: names, published }, lang);
  return [
    { name: `versions/${version}`, content },
    ...beside.map(([name, each]) => ({ name, content: bytesOf(each) })),
    { name: 'status.html', content: bytesOf(status) },
    ...packed(FEED_FILE.name, content),
    { name: FEED_FILE.name, content },
  ];
}
