// A reporter for @web/test-runner that counts what ran and writes it to a file, for scripts/test.mjs.
import { writeFileSync } from 'node:fs';

const testsOf = (suite) => [
  ...(suite?.tests ?? []),
  ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner)),
];

/** Counts of one test file in one browser. A file that breaks beside its tests is one more failure. */
function countSession({ testResults, passed: whole }) {
  const tests = testsOf(testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - skipped - passed;
  return { passed, skipped, failed: failed === 0 && !whole ? 1 : failed };
}

/** The reporter; `file` is where the counts go. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const counts = countSession(session);
        for (const key of Object.keys(total)) total[key] += counts[key];
      }
      writeFileSync(file, JSON.stringify(total));
    },
  };
}
