// What a run was made with, and where its results lie.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';

const folder = join(root, 'bench/results');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function commitOf() {
  try {
    const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    return (
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', 'dist') ? ', dist/ changed' : '')
    );
  } catch {
    return 'unknown';
  }
}

function machineOf() {
  const [{ model }] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${model.trim()}), ${memory} GiB, ${process.platform}`;
}

/** Date, commit, machine, versions and what else makes a run comparable. */
export async function describeRun(browser, { rounds, note }) {
  const { version } = readJson('package.json');
  const { dependencies } = readJson('bench/package.json');
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitOf(),
    machine: machineOf(),
    versions: {
      'fds-widgets': version,
      Chromium: (await browser.version()).replace(/^.*\//, ''),
      Node: process.versions.node,
      ...dependencies,
    },
    rounds,
    note,
  };
}

/** Writes the report under its date, and the newest figures for programs. */
export function writeResults(run, report) {
  writeFileSync(join(folder, `${run.date}.md`), report);
  writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(run, null, 2)}\n`);
}
