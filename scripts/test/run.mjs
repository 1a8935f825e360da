// Runs the programs of the test steps and leaves none of their processes behind.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../paths.mjs';

/** Is in the environment of every process that a step starts, however deep. */
const marker = `FDS_TEST_RUN=${randomUUID()}`;
const running = new Set();

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // it has ended by itself
  }
}

/** Ids of our processes that are still alive. Browsers leave their group, so groups don't do. */
function descendants() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(marker);
      } catch {
        return false; // somebody else's, or gone
      }
    })
    .map(Number);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends whatever the steps left running: first politely, then not. */
export async function endLeftovers() {
  for (const child of running) signal(child.pid, 'SIGTERM');
  for (const pid of descendants()) signal(pid, 'SIGTERM');
  for (let wait = 0; wait < 20 && descendants().length > 0; wait++) await pause(100);
  for (const pid of descendants()) signal(pid, 'SIGKILL');
}

function watch(child, timeout) {
  return setTimeout(() => {
    child.timedOut = true;
    signal(child.pid, 'SIGTERM');
    setTimeout(() => signal(child.pid, 'SIGKILL'), 5000).unref();
  }, timeout);
}

/** Text without the escape sequences with which runners redraw their progress. */
const plain = (text) =>
  stripVTControlCharacters(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Runs a program of the project with node; resolves to `{ ok, output }` and never throws.
 * `echo` shows the output while it comes.
 */
export function runNode(args, { env = {}, timeout = 300_000, echo = false } = {}) {
  const [name, value] = marker.split('=');
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env, [name]: value },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const timer = watch(child, timeout);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (echo) process.stdout.write(text);
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      const late = child.timedOut ? `\nEnded after ${timeout / 1000} seconds.` : '';
      resolve({ ok: code === 0 && !child.timedOut, output: plain(output) + late });
    });
  });
}
