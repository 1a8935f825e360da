// What TypeScript knows about the elements, spelt out. The manifest analyzer copies types as they are
// written (`Spacing`, `Exclude<ViewName, 'scale'>`), which tells an editor or a reader nothing.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.mjs';

/** So deep an object is spelt out: `problems: { path: string; message: string }[]`. */
const DEPTH = 2;

/** An object with more members than this goes by its name. */
const MEMBERS = 8;

function checker() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const entry = join(root, 'src/define.ts');
  const program = ts.createProgram([entry], options);
  return { types: program.getTypeChecker(), entry: program.getSourceFile(entry) };
}

/** Whether a type is a plain record of ours, and no class or something of the browser's. */
function isRecord(type) {
  if (type.objectFlags & ts.ObjectFlags.Mapped) return true;
  const [declaration] = type.symbol?.declarations ?? [];
  if (!declaration || type.isClass() || type.getCallSignatures().length > 0) return false;
  return declaration.getSourceFile().fileName.includes('/src/');
}

/** Values of a named union in the order in which they stand in our source. */
function declared({ aliasSymbol }) {
  const [declaration] = aliasSymbol?.declarations ?? [];
  const nodes = declaration?.type?.types ?? [];
  return nodes.map((node) => node.getText());
}

const absent = ['null', 'undefined'];

/** What a union holds, in an order that does not depend on what the compiler has met first. */
function inOrder(texts, declaration) {
  const isWhole = texts.every((text) => declaration.includes(text) || absent.includes(text));
  const known = isWhole ? declaration : [];
  const rank = (text) => {
    if (absent.includes(text)) return known.length + 1 + absent.indexOf(text);
    return known.includes(text) ? known.indexOf(text) : known.length;
  };
  return [...new Set(texts)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The text of a type with the names of unions and small records replaced by what they stand for. */
function spell(type, { types, entry }, depth = DEPTH) {
  const again = (each) => spell(each, { types, entry }, depth);
  const flags = ts.TypeFormatFlags;
  const plain = () =>
    types
      .typeToString(type, entry, flags.NoTruncation | flags.UseSingleQuotesForStringLiteralType)
      .replace(/\bimport\("[^"]*"\)\./g, '');
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (type.isUnion()) return inOrder(type.types.map(again), declared(type)).join(' | ');
  if (types.isArrayType(type)) {
    const item = again(types.getTypeArguments(type)[0]);
    return item.includes('|') ? `(${item})[]` : `${item}[]`;
  }
  if (depth === 0 || !isRecord(type)) return plain();
  const members = type.getProperties().map(({ flags: is, name }) => {
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return is & ts.SymbolFlags.Optional ? `${key}?` : key;
  });
  const texts = type
    .getProperties()
    .map((member) => spell(types.getTypeOfSymbol(member), { types, entry }, depth - 1));
  if (members.length <= MEMBERS) {
    return `{ ${members.map((name, index) => `${name}: ${texts[index]}`).join(', ')} }`;
  }
  return new Set(texts).size === 1 ? `{ [list: string]: ${texts[0]} }` : plain();
}

/** Properties of a global interface, by name, that are ours. */
function globalMap(name, { types, entry }) {
  const symbol = types.resolveName(name, entry, ts.SymbolFlags.Interface, false);
  const members = types.getPropertiesOfType(types.getDeclaredTypeOfSymbol(symbol));
  const ours = members.filter((member) => member.name.startsWith('fds-'));
  return new Map(ours.map((member) => [member.name, types.getTypeOfSymbol(member)]));
}

/**
 * Types as TypeScript resolves them: `propertyOf(tag, name)` and `detailOf(event)` give a text;
 * both throw where the kit has no such property or event, so that no comment can invent one.
 */
export function elementTypes() {
  const context = checker();
  const { types } = context;
  const tags = globalMap('HTMLElementTagNameMap', context);
  const events = globalMap('GlobalEventHandlersEventMap', context);
  const get = (type, what) => {
    if (!type) throw new Error(`${what} is in no type of the kit.`);
    return type;
  };
  return {
    propertyOf(tag, name) {
      const element = get(tags.get(tag), `<${tag}>`);
      const property = get(types.getPropertyOfType(element, name), `<${tag}>.${name}`);
      return spell(types.getTypeOfSymbol(property), context);
    },
    /** The event's type as comments name it, e.g. `CustomEvent<Selection>`. */
    eventName: (event) => types.typeToString(get(events.get(event), event)),
    detailOf(event) {
      const [detail] = types.getTypeArguments(get(events.get(event), event));
      return spell(detail, context);
    },
  };
}
