// Circles of files: modules that cannot be read, tested or moved without each other. The linter's own
// rule sees imports of values alone; here types, `import()` and `export … from` count, too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../paths.mjs';

/** Folders whose files are looked at. */
const folders = ['src', 'doctor', 'assistant', 'editors'];

/** Paths of all modules below a folder, from the project's folder. */
function modulesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}

/** Where a module leads, whatever the kind of import. */
function targetsOf(path) {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
  const targets = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(path), name).replace(/\.js$/, '.ts'));
  return [...new Set(targets)].filter((target) => existsSync(join(root, target)));
}

/**
 * Groups of nodes that reach each other (Tarjan's strongly connected components of two or more, and
 * nodes that lead to themselves), each sorted.
 *
 * @param graph targets by node
 */
export function circlesOf(graph) {
  const index = new Map();
  const low = new Map();
  const open = [];
  const found = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (open.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const circle = open.splice(open.indexOf(node));
    const toItself = graph.get(node)?.includes(node);
    if (circle.length > 1 || toItself) found.push(circle.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Circles of the project's modules. */
export function moduleCircles() {
  const modules = folders.flatMap(modulesOf).sort();
  return circlesOf(new Map(modules.map((path) => [path, targetsOf(path)])));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const circles = moduleCircles();
  for (const circle of circles) console.error(`Circle of files: ${circle.join('  ')}`);
  process.exitCode = circles.length > 0 ? 1 : 0;
}
