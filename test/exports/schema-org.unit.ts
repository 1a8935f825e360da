/** The linked data of all widgets against the vocabulary of schema.org: by its types, and by its tables. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type {
  CreativeWork,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  Event as SchemaEvent,
  WithContext,
} from 'schema-dts';
import type {
  TermNode,
  TermSetNode,
} from '../../src/elements/leitlinien-matrix/leitlinien-matrix.exports.js';
import type { EventNode } from '../../src/elements/timeline/timeline.export.js';
import { licenceAddress } from '../../src/exports/licence-address.js';
import type { DatasetNode, Graph, WorkNode } from '../../src/exports/schema-org.js';
import { languages } from '../../src/texts/languages.js';
import type { Language } from '../../src/i18n/language.js';
import { emptyModel, modelFrom } from '../../stories/fixtures/models.js';
import { kitGraphs, tableModels } from '../support/kit-tables.js';

/** Holds where `Own` may be given for what schema.org defines; else the test does not compile. */
type Holds<Own extends Defined, Defined> = Own;
/** The vocabulary's types know one type a node; a term is a work as well. */
type AsTerm = Omit<TermNode, '@type' | keyof WorkOnly> & { readonly '@type': 'DefinedTerm' };
type AsWork = Omit<TermNode, '@type' | 'termCode' | 'inDefinedTermSet'> & {
  readonly '@type': 'CreativeWork';
};
type WorkOnly = Omit<WorkNode, keyof DefinedTerm>;
type AsTermSet = Omit<TermSetNode, 'hasDefinedTerm'> & {
  readonly hasDefinedTerm: readonly AsTerm[];
};
export type Compared = [
  Holds<Graph<DatasetNode>, WithContext<Dataset>>,
  Holds<Graph<WorkNode>, WithContext<CreativeWork>>,
  Holds<EventNode, SchemaEvent>,
  Holds<AsWork, CreativeWork>,
  Holds<AsTermSet, DefinedTermSet>,
];

const THING =
  'identifier name alternateName additionalType description disambiguatingDescription url subjectOf';
const WORK = `${THING} inLanguage dateModified datePublished license publisher creator position keywords citation about isPartOf hasPart`;
/** Properties by type, from the pages of schema.org (version 29). */
const VOCABULARY: Readonly<Record<string, string>> = {
  Thing: THING,
  Place: THING,
  CreativeWork: WORK,
  Dataset: WORK,
  DefinedTerm: `${THING} termCode inDefinedTermSet`,
  DefinedTermSet: `${WORK} hasDefinedTerm`,
  Organization: `${THING} member`,
  Project: `${THING} member`,
  OrganizationRole: 'roleName member',
  Event: `${THING} startDate endDate eventStatus location contributor about`,
};
/** Types whose nodes a property may hold; what is not here holds text. */
const RANGES: Readonly<Record<string, RegExp>> = {
  subjectOf: /^(CreativeWork|Event)$/,
  hasPart: /^CreativeWork$/,
  isPartOf: /^CreativeWork$/,
  about: /./,
  publisher: /^Organization$/,
  creator: /^Organization$/,
  contributor: /^Organization$/,
  member: /^(Organization|OrganizationRole)$/,
  hasDefinedTerm: /^DefinedTerm$/,
  inDefinedTermSet: /^DefinedTermSet$|^@id$/,
  location: /^Place$/,
};
const ADDRESSES = ['url', 'license', 'eventStatus'];

type Node = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What of a node is not in the vocabulary. */
function faultsOf(node: Node, at: string): string[] {
  const types = listOf(node['@type'] ?? '@id') as string[];
  const allowed = new Set(types.flatMap((type) => (VOCABULARY[type] ?? '').split(' ')));
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('@') && key !== '@graph') return [];
    const path = `${at}/${key}`;
    const known =
      key === '@graph' || allowed.has(key) ? [] : [`${path} is no property of ${String(types)}`];
    const inner = listOf(value).flatMap((item) => {
      if (typeof item === 'object' && item !== null) return faultsIn(key, item as Node, path);
      if (ADDRESSES.includes(key))
        return URL.canParse(String(item)) ? [] : [`${path} is no address`];
      return item === '' || (RANGES[key] && key !== 'citation')
        ? [`${path} holds ${JSON.stringify(item)}`]
        : [];
    });
    return [...known, ...inner];
  });
}

function faultsIn(key: string, node: Node, path: string): string[] {
  const types = listOf(node['@type'] ?? '@id') as string[];
  const fits = key === '@graph' || types.some((type) => RANGES[key]?.test(type));
  return [...(fits ? [] : [`${path} holds a ${String(types)}`]), ...faultsOf(node, path)];
}

describe('linked data', () => {
  before(() => languages.load('en'));

  const models = {
    ...tableModels(),
    empty: emptyModel(),
    licensed: modelFrom({
      licence: 'CC-BY-4.0',
      title: 'x'.repeat(9000),
      projects: [{ id: 'p', title: 'P' }],
    }),
  };
  for (const [name, graph] of Object.entries(kitGraphs)) {
    for (const [feed, model] of Object.entries(models)) {
      it(`keeps to the vocabulary: ${name}, ${feed} feed`, () => {
        for (const lang of ['de', 'en'] as const satisfies readonly Language[]) {
          const data = JSON.parse(JSON.stringify(graph(model, lang))) as Node;
          assert.equal(data['@context'], 'https://schema.org');
          assert.deepEqual([...new Set(faultsOf(data, ''))], []);
        }
      });
    }
  }

  for (const name of ['list', 'map']) {
    it(`describes the data set in 50 to 5,000 characters: ${name}`, () => {
      for (const model of Object.values(models)) {
        for (const lang of ['de', 'en'] as const) {
          const { description, license } = kitGraphs[name]?.(model, lang) as DatasetNode;
          assert.ok(description.length >= 50 && description.length <= 5000, description);
          assert.equal(license === undefined, model.feed.licence === undefined);
        }
      }
    });
  }

  it('finds what is not in the vocabulary', () => {
    const project = { '@type': 'Project', name: 'P', citation: ['x'] };
    assert.equal(
      faultsOf({ '@type': 'Dataset', name: 'D', hasPart: [project], license: 'CC0-1.0' }, '')
        .length,
      3,
    );
  });
});

describe('the address of a licence', () => {
  const cases: readonly (readonly [string | undefined, string | undefined])[] = [
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['cc-by-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['DL-DE-BY-2.0', 'https://www.govdata.de/dl-de/by-2-0'],
    ['DL-DE-ZERO-2.0', 'https://www.govdata.de/dl-de/zero-2-0'],
    ['EUPL-1.2', 'https://spdx.org/licenses/EUPL-1.2.html'],
    ['eupl-1.2', 'https://spdx.org/licenses/EUPL-1.2.html'],
    ['ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
    ['dl-de/by-2-0', 'https://www.govdata.de/dl-de/by-2-0'],
    ['dl-by-de/2.0', 'https://www.govdata.de/dl-de/by-2-0'],
    ['dl-de-zero-2-0', 'https://www.govdata.de/dl-de/zero-2-0'],
    ['cc-by', undefined],
    ['CC-BY-9.9', undefined],
    ['unbekannt', undefined],
    ['proprietary', undefined],
    ['siehe-impressum', undefined],
    ['n.a.', undefined],
    ['-', undefined],
    ['toString', undefined],
    ['https://example.org/lizenz', 'https://example.org/lizenz'],
    ['javascript:alert(1)', undefined],
    ['frei für alle', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [licence, address] of cases) {
    it(`is ${String(address)} for ${String(licence)}`, () => {
      assert.equal(licenceAddress(licence), address);
    });
  }
});
