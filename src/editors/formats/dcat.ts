/**
 * The feed as a data set of a catalogue: DCAT-AP.de 3.0 (a profile of DCAT-AP 3.0) as JSON-LD, as GovData
 * and the portals of the Länder harvest it. Licence, theme, format, language and level are named by the
 * URIs of the published vocabularies.
 */
import { localName, localText } from '../../i18n/language.js';
import type { StrategyModel } from '../../model/model.types.js';
import { safeUrl } from '../../feed/safe-url.js';
import { licenceAddress } from '../../exports/licence-address.js';

const EU = 'http://publications.europa.eu/resource/authority';
const DE = 'http://dcat-ap.de/def';

/** Licences as DCAT-AP.de names them, by their address. */
const LICENCES: Readonly<Record<string, string>> = {
  'https://creativecommons.org/publicdomain/zero/1.0/': `${DE}/licenses/cc-zero`,
  'https://creativecommons.org/licenses/by/4.0/': `${DE}/licenses/cc-by/4.0`,
  'https://creativecommons.org/licenses/by-sa/4.0/': `${DE}/licenses/cc-by-sa/4.0`,
  'https://www.govdata.de/dl-de/by-2-0': `${DE}/licenses/dl-by-de/2.0`,
  'https://www.govdata.de/dl-de/zero-2-0': `${DE}/licenses/dl-zero-de/2.0`,
};

/** A licence by its URI. */
function licenceUri(licence: string | undefined): string | undefined {
  const address = licenceAddress(licence);
  return LICENCES[address ?? ''] ?? address;
}

/** A file in which the data can be had. */
export interface DistributionFile {
  /** Name in the folder where the feed lies. */
  readonly name: string;
  readonly title: string;
  /** Media type. */
  readonly media: string;
  /** Name in the list of file types of the EU. */
  readonly format: string;
  readonly bytes?: number;
}

export const FEED_FILE: DistributionFile = {
  name: 'feed.v1.json',
  title: 'Feed (JSON)',
  media: 'application/json',
  format: 'JSON',
};

const literal = (value: string, language: string): unknown => ({
  '@value': value,
  '@language': language,
});
const iri = (id: string): unknown => ({ '@id': id });

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const DESCRIPTION = {
  de: 'Daten zur Föderalen Digitalstrategie: Leitlinien, Schwerpunktthemen, Vorhaben, Beschlüsse und Ereignisse, Beteiligte und Quellen. Änderungen stehen im Atom-Feed daneben.',
  en: 'Data on the Föderale Digitalstrategie: Leitlinien, focus topics, projects, decisions and events, actors and sources. Changes are in the Atom feed beside it.',
};

function texts(model: StrategyModel): Readonly<Record<string, unknown>> {
  const { feed } = model;
  const title = localText(feed, 'title', 'de').text || 'Föderale Digitalstrategie';
  const english = localText(feed, 'title', 'en');
  return {
    'dct:title': [
      literal(title, 'de'),
      ...(english.lang === 'en' ? [literal(english.text, 'en')] : []),
    ],
    'dct:description': [literal(DESCRIPTION.de, 'de'), literal(DESCRIPTION.en, 'en')],
    'dcat:keyword': [
      'Föderale Digitalstrategie',
      'IT-Planungsrat',
      'Verwaltungsdigitalisierung',
    ].map((word) => literal(word, 'de')),
  };
}

function agents(model: StrategyModel): Readonly<Record<string, unknown>> {
  const { publisher, contact } = model.feed;
  const url = safeUrl(publisher?.url);
  return {
    ...(publisher && {
      'dct:publisher': {
        ...(url !== undefined && { '@id': url }),
        '@type': 'foaf:Agent',
        'foaf:name': localName(publisher, 'de').text,
      },
    }),
    ...(contact && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': localName(contact, 'de').text,
        ...(contact.email !== undefined && { 'vcard:hasEmail': iri(`mailto:${contact.email}`) }),
        ...(safeUrl(contact.url) !== undefined && {
          'vcard:hasURL': iri(safeUrl(contact.url) ?? ''),
        }),
      },
    }),
  };
}

function distribution(file: DistributionFile, base: string, licence: string | undefined): unknown {
  const address = new URL(file.name, base).href;
  return {
    '@id': `${address}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': literal(file.title, 'de'),
    // Mandatory (DCAT-AP 3.0, class Distribution).
    'dcat:accessURL': iri(address),
    'dcat:downloadURL': iri(address),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${file.media}`),
    'dct:format': iri(`${EU}/file-type/${file.format}`),
    // At the distribution, not at the data set (DCAT-AP.de, class Distribution).
    ...(licence !== undefined && { 'dct:license': iri(licence) }),
    ...(file.bytes !== undefined && {
      'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    }),
    'dcatap:availability': iri(`${EU}/planned-availability/STABLE`),
  };
}

/**
 * The data set.
 *
 * @param base address of the folder in which the feed lies
 * @param contributor id of the catalogue that provides the data (`dcatde:contributorID`), where one is given
 */
export function toDcat(
  model: StrategyModel,
  base: string,
  files: readonly DistributionFile[] = [FEED_FILE],
  contributor?: string,
): unknown {
  const { updated, licence } = model.feed;
  const address = new URL(FEED_FILE.name, base).href;
  return {
    '@context': CONTEXT,
    '@id': `${address}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${address}#dataset`,
    ...texts(model),
    ...agents(model),
    'dcat:theme': iri(`${EU}/data-theme/GOVE`),
    'dct:language': [iri(`${EU}/language/DEU`), iri(`${EU}/language/ENG`)],
    'dct:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
    'dcatde:politicalGeocodingLevelURI': iri(`${DE}/politicalGeocoding/Level/federal`),
    ...(contributor !== undefined && { 'dcatde:contributorID': iri(contributor) }),
    ...(updated !== undefined && {
      'dct:modified': { '@value': updated, '@type': 'xsd:dateTime' },
    }),
    'dcat:distribution': files.map((file) => distribution(file, base, licenceUri(licence))),
  };
}
