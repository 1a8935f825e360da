// What a declaration tells users: not the protected members, which only our own classes may use, nor
// the interfaces that a class fulfils for its own parts; and so not the modules that these come from.
import ts from 'typescript';

const isProtected = (member) =>
  ts.canHaveModifiers(member) &&
  ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword);

/** Spans of `source` that only concern the inside: members with their comments, `implements` clauses. */
function insideOf(source) {
  const spans = [];
  const visit = (node) => {
    if (!ts.isClassDeclaration(node)) return ts.forEachChild(node, visit);
    for (const member of node.members) {
      if (isProtected(member)) spans.push([member.getFullStart(), member.getEnd()]);
    }
    for (const clause of node.heritageClauses ?? []) {
      if (clause.token === ts.SyntaxKind.ImplementsKeyword) {
        spans.push([clause.getFullStart(), clause.getEnd()]);
      }
    }
    return undefined;
  };
  visit(source);
  return spans.sort(([a], [b]) => a - b);
}

/** Names that the text uses outside its imports. */
function usedNames(source) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Spans of named imports that are not used; the whole statement where none of its names is. */
function unusedImports(source) {
  const used = usedNames(source);
  const isUnused = ({ name }) => !used.has(name.text);
  const spanOf = (node) => [node.getFullStart(), node.getEnd()];
  return source.statements.flatMap((statement) => {
    const named = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) return [];
    const { elements } = named;
    if (elements.every(isUnused)) return [spanOf(statement)];
    // With the comma behind it, or before the last one.
    return elements.flatMap((each, index) => {
      if (!isUnused(each)) return [];
      const next = elements[index + 1];
      return [next ? [each.getFullStart(), next.getFullStart()] : spanOf(each)];
    });
  });
}

const parse = (text) => ts.createSourceFile('x.d.ts', text, ts.ScriptTarget.ES2022, true);

const without = (text, spans) =>
  spans.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);

/** The text of a declaration file without its inside. */
export function publicTypes(text) {
  const open = without(text, insideOf(parse(text)));
  return without(open, unusedImports(parse(open)));
}
