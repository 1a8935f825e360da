// The steps of `npm test`, in order. Each resolves to `{ passed, failed, output }`, with numbers that
// come from the runner itself, never from reading its prose.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkDist } from '../check-dist.mjs';
import { findBrowsers } from '../browsers.mjs';
import { generate } from '../generate.mjs';
import { cache, root, testFolders } from '../paths.mjs';
import { program, storybookBuild } from './programs.mjs';
import { runNode } from './run.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];

/** A step of yes-or-no checks: each counts as one test. */
async function checks(runs) {
  const result = { passed: 0, failed: 0, output: '' };
  for (const run of runs) {
    const { ok, output } = await run();
    result[ok ? 'passed' : 'failed'] += 1;
    if (!ok) result.output += `${output}\n`;
  }
  return result;
}

/** How many runs have been counted: some go on side by side, each with a file of its own. */
let runs = 0;

/** Runs `args` with a file for the counts in the environment, and reads it. */
async function counted(args, options = {}) {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `counts-${process.pid}-${(runs += 1)}.json`);
  rmSync(file, { force: true });
  const env = { ...options.env, FDS_COUNTS: file };
  const { ok, output } = await runNode(args, { ...options, env });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(file, { force: true });
  return judge({ ok, output, ...normalise(counts) });
}

/** node:test and our own reporters use different words. */
const normalise = ({ pass, passed, fail, failed, cancelled = 0, skipped = 0, todo = 0 }) => ({
  passed: pass ?? passed ?? 0,
  failed: (fail ?? failed ?? 0) + cancelled,
  skipped: skipped + todo,
});

/** A skipped test, a step without tests and a run that broke off prove nothing: all are failures. */
function judge({ ok, output, passed, failed, skipped }) {
  const notes = [output];
  if (skipped > 0) notes.push(`${skipped} tests were skipped or left to do: they count as failed.`);
  if (passed + failed + skipped === 0) notes.push('No test ran.');
  const broken = failed + skipped === 0 && (!ok || passed === 0) ? 1 : 0;
  return { passed, failed: failed + skipped + broken, output: notes.join('\n') };
}

/** Test files of a step, in one folder or in all of them. */
function testFiles(folder, ending) {
  if (Array.isArray(folder)) return folder.flatMap((each) => testFiles(each, ending));
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** Runs test files with node:test. Without files node would look for some of its own. */
async function nodeTest(files) {
  if (files.length === 0) return judge({ output: '', passed: 0, failed: 0, skipped: 0 });
  const reporter = new URL('node-reporter.mjs', import.meta.url).href;
  const otherDay = new URL('other-day.mjs', import.meta.url).href;
  const args = ['--import', otherDay, '--import', 'tsx', '--test', `--test-reporter=${reporter}`];
  const limits = ['--test-concurrency=2', '--test-timeout=240000'];
  // As much time as a slow machine takes that does other things as well.
  const options = { timeout: 1_500_000 };
  return counted([...args, '--test-reporter-destination=stdout', ...limits, ...files], options);
}

async function stories() {
  const build = await runNode(storybookBuild(), { timeout: 180_000 });
  // Storybook marks its own warnings and those of its builder with a triangle.
  const hasWarned = /^▲|\bwarning\b/im.test(build.output.replace(/^npm warn .*$/gim, ''));
  if (!build.ok || hasWarned) return judge({ ...build, passed: 0, failed: 1, skipped: 0 });
  return counted(['test/a11y/stories.mjs'], { timeout: 1_500_000 });
}

/** Element tests in one engine: on their own, so that one that breaks off takes no other along. */
async function inEngine(engine) {
  const env = { FDS_ENGINES: engine };
  const result = await counted([program('@web/test-runner', 'wtr')], { env, timeout: 1_200_000 });
  return { ...result, output: `${engine}:\n${result.output}` };
}

/** One engine after the other: side by side on two cores they take as long, and each gets slow. */
async function elements() {
  const found = findBrowsers();
  const wanted = process.env.FDS_ENGINES?.split(',') ?? ENGINES;
  const results = [];
  for (const name of wanted.filter((each) => found[each])) results.push(await inEngine(name));
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    output: results
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output)
      .join('\n\n'),
  };
}

async function buildCheck() {
  const problems = await checkDist();
  return { ok: problems.length === 0, output: problems.join('\n') };
}

function generateCheck() {
  try {
    const changed = generate().join(', ');
    return { ok: !changed, output: `${changed}: made from other files and changed; commit it.` };
  } catch (error) {
    return { ok: false, output: error.message };
  }
}

const eslint = () => runNode([program('eslint'), '.']);
const knip = () => runNode([program('knip')]);
const circles = () => runNode(['scripts/lint/circles.mjs']);
/** Each file stands for itself, so what is known of it holds as long as its text does. */
const prettier = () =>
  runNode([
    ...[program('prettier'), '--check', '--log-level', 'warn', '.'],
    ...['--cache', '--cache-strategy', 'content', '--cache-location', join(cache, 'prettier')],
  ]);
/** The compiler keeps what it knows of unchanged files, by their text and its options. */
const tsc = (config) => () => {
  const known = join(cache, `${config.replace('.json', '')}.tsbuildinfo`);
  return runNode([
    ...[program('typescript', 'tsc'), '-p', config],
    ...['--incremental', '--tsBuildInfoFile', known],
  ]);
};

/** All steps; `needs` names the browsers and servers that a step can't do without. */
export const steps = [
  { name: 'generate', run: () => checks([generateCheck]) },
  { name: 'lint', run: () => checks([eslint, prettier, knip, circles]) },
  { name: 'types', run: () => checks([tsc('tsconfig.json'), tsc('tsconfig.test.json')]) },
  { name: 'build', run: () => checks([buildCheck]) },
  { name: 'unit', run: () => nodeTest(testFiles(testFolders, '.unit.ts')) },
  {
    name: 'elements',
    engines: ENGINES,
    run: elements,
  },
  { name: 'package', run: () => nodeTest(testFiles('test/package', '.test.ts')) },
  {
    name: 'markup',
    needs: ['java'],
    run: () => nodeTest(testFiles('test/markup', '.test.ts')),
  },
  {
    name: 'frameworks',
    needs: ['chromium'],
    run: () => nodeTest(testFiles('test/frameworks', '.test.ts')),
  },
  {
    name: 'cms',
    needs: ['php', 'wordpress', 'chromium'],
    run: () => nodeTest(testFiles('cms/test', '.test.ts')),
  },
  { name: 'stories', needs: ['chromium'], run: stories },
  {
    name: 'e2e',
    needs: ['chromium', 'nginx'],
    run: () => nodeTest(testFiles('test/e2e', '.e2e.ts')),
  },
];
