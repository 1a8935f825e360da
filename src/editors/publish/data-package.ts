/** The published feed as a Data Package (datapackage.org, version 2), for those who take it along. */
import type { StrategyModel } from '../../model/model.types.js';
import { licenceAddress } from '../../exports/licence-address.js';
import { localName, localText } from '../../i18n/language.js';
import { safeUrl } from '../../feed/safe-url.js';

/** A file of the package. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** The descriptor. `created` is when it was published, ISO 8601. */
export function dataPackage(model: StrategyModel, file: PackageFile, created: string): unknown {
  const { feed } = model;
  const { licence, publisher } = feed;
  const path = licenceAddress(licence);
  const url = safeUrl(publisher?.url);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'foederale-digitalstrategie',
    title: localText(feed, 'title', 'de').text || 'Föderale Digitalstrategie',
    created,
    ...(feed.updated !== undefined && { version: feed.updated }),
    ...(licence !== undefined && {
      licenses: [{ name: licence, ...(path !== undefined && { path }) }],
    }),
    ...(publisher && {
      contributors: [
        {
          title: localName(publisher, 'de').text,
          ...(url !== undefined && { path: url }),
          roles: ['publisher'],
        },
      ],
    }),
    resources: [
      {
        name: 'feed',
        path: file.name,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.hash}`,
      },
    ],
  };
}
