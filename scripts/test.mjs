// `npm test`: everything, on a fresh clone too. `npm test -- unit lint` runs some of the steps.
// All steps run even if one fails; the last line is always "N passed, N failed".
import { ensureInstall } from './ensure-install.mjs';

const started = Date.now();
const isCi = ['true', '1'].includes(process.env.CI);
const total = { passed: 0, failed: 0, skipped: 0 };

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** The steps named on the command line, or all; undefined if a name is unknown. */
function choose(steps, names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) {
    return names.length > 0 ? steps.filter(({ name }) => names.includes(name)) : steps;
  }
  console.error(
    `There is no step called ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  return undefined;
}

/** Counts and names what a machine can't run: in CI that is a failure, at home it is left out. */
function leaveOut(what, missing) {
  for (const { name, advice } of missing) {
    console.log(`  ${what} left out: ${name} is missing (${advice}).`);
  }
  total[isCi ? 'failed' : 'skipped'] += missing.length;
}

async function runStep({ name, needs = [], engines = [], run }, missing) {
  const absent = (names) => missing.filter((item) => names.includes(item.name));
  const noEngine = engines.length > 0 && absent(engines).length === engines.length;
  const lacks = noEngine ? absent(engines) : absent(needs);
  if (lacks.length > 0) {
    console.log(`✗ ${name}`);
    return leaveOut('the step is', lacks);
  }
  const begun = Date.now();
  const { passed, failed, output } = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    output: error.stack,
  }));
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds(begun)})`,
  );
  leaveOut('an engine is', absent(engines));
}

/** Runs the chosen steps; returns whether the run could be started at all. */
async function runSteps() {
  if (!(await ensureInstall())) return false;
  const { steps } = await import('./test/steps.mjs');
  const { ensureBrowsers } = await import('./browsers.mjs');
  const { endLeftovers } = await import('./test/run.mjs');
  const chosen = choose(steps, process.argv.slice(2));
  if (!chosen) return false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => endLeftovers().then(() => process.exit(1)));
  }
  const wanted = chosen.flatMap(({ needs = [], engines = [] }) => [...needs, ...engines]);
  const { missing } = ensureBrowsers([...new Set(wanted)]);
  for (const step of chosen) {
    await runStep(step, missing);
    await endLeftovers();
  }
  return true;
}

if (!(await runSteps())) total.failed += 1;
console.log(`\nTook ${seconds(started)}.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
