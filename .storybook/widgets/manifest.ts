/** What `dist/custom-elements.json` says about an element, as the pages need it. */
import manifest from '../../dist/custom-elements.json' with { type: 'json' };

/** A named thing of an element. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** An attribute; `fieldName` is its property. */
export interface Attribute extends Described {
  readonly fieldName?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
}

/** An element as it is declared. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly Attribute[];
  /** Public properties without an attribute. */
  readonly properties: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly parts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

/** The manifest's own form, as far as it is read here. */
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** Public only because the widgets' code is in several files. */
const INTERNAL: ReadonlySet<string> = new Set(['isDetailsPanel']);

const isProperty = ({ name, kind, attribute, privacy }: Member): boolean =>
  kind === 'field' && !attribute && privacy !== 'private' && !INTERNAL.has(name);

function read(declaration: Declaration & { readonly tagName: string }): ElementDeclaration {
  const { tagName, summary = '', attributes = [], members = [] } = declaration;
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const properties = members.filter(isProperty);
  return {
    tagName,
    summary,
    attributes,
    properties,
    events,
    slots,
    parts: cssParts,
    cssProperties,
  };
}

const declarations: readonly Declaration[] = manifest.modules.flatMap(
  (module): readonly Declaration[] => module.declarations,
);

/** All elements by tag name. */
export const elements: ReadonlyMap<string, ElementDeclaration> = new Map(
  declarations.flatMap((declaration) => {
    const { tagName } = declaration;
    return tagName ? [[tagName, read({ ...declaration, tagName })] as const] : [];
  }),
);
