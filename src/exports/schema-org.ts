/**
 * Linked data after https://schema.org: the few types that the kit writes, and what they have in common.
 * A test compares these types with the published vocabulary.
 */
import { localName, localText, type Language } from '../i18n/language.js';
import type { StrategyModel } from '../model/model.types.js';
import { safeUrl } from '../feed/safe-url.js';
import { citationStrings } from '../texts/de/citation.js';
import { licenceAddress } from './licence-address.js';

/** What every thing may have. */
export interface ThingProperties {
  readonly '@id'?: string;
  readonly identifier?: string;
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly additionalType?: string;
  readonly description?: string;
  readonly disambiguatingDescription?: string;
  readonly url?: string;
}

/** Something that is only named. */
export interface ThingNode extends ThingProperties {
  readonly '@type': 'Thing';
}

/** Somebody who publishes, leads or takes part. */
export interface OrganizationNode extends ThingProperties {
  readonly '@type': 'Organization';
}

/** A part in a project. */
export interface RoleNode {
  readonly '@type': 'OrganizationRole';
  readonly roleName: string;
  readonly member: OrganizationNode;
}

/** A project, which schema.org takes for a kind of organization, and which therefore cites nothing. */
export interface ProjectNode extends ThingProperties {
  readonly '@type': 'Project';
  readonly member: readonly RoleNode[];
  readonly subjectOf?: readonly WorkNode[];
}

/** What every work may have. */
export interface WorkProperties extends ThingProperties {
  readonly inLanguage?: string;
  readonly dateModified?: string;
  readonly datePublished?: string;
  readonly license?: string;
  readonly publisher?: OrganizationNode;
  readonly position?: number;
  readonly keywords?: readonly string[];
  readonly citation?: readonly string[];
  readonly about?: readonly (ThingNode | ProjectNode)[];
  readonly isPartOf?: WorkNode;
}

/** A document or a part of one. */
export interface WorkNode extends WorkProperties {
  readonly '@type': 'CreativeWork';
  readonly hasPart?: readonly WorkNode[];
}

/** Data, and what they are about. */
export interface DatasetNode extends WorkProperties {
  readonly '@type': 'Dataset';
  readonly description: string;
  readonly creator?: OrganizationNode;
}

/** A whole document. */
export type Graph<T> = T & { readonly '@context': 'https://schema.org' };

/** What a strategy's data say of themselves: name, language, state, licence, publisher. */
export function aboutFeed(
  { feed }: StrategyModel,
  lang: Language,
): Pick<WorkNode, 'name' | 'inLanguage' | 'dateModified' | 'license' | 'publisher'> {
  const { title, updated, publisher } = feed;
  const license = licenceAddress(feed.licence);
  const url = safeUrl(publisher?.url);
  return {
    name: title ? localText(feed, 'title', lang).text : citationStrings[lang].strategy,
    inLanguage: lang,
    ...(updated && { dateModified: updated }),
    ...(license && { license }),
    ...(publisher && {
      publisher: {
        '@type': 'Organization',
        name: localName(publisher, lang).text,
        ...(url && { url }),
      },
    }),
  };
}
