/** Which of the bundler's warnings are known; any other makes the test of the stories fail. */
import type { BuildEnvironmentOptions } from 'vite';

type Options = NonNullable<BuildEnvironmentOptions['rolldownOptions']>;

/**
 * The kit fetches the snapshot on need; the fixtures of the stories hold it at once, because a story
 * has its model before it is drawn. So in Storybook it is no chunk of its own, which harms nobody.
 */
const isSnapshotOfFixtures = (message: string): boolean =>
  message.includes('src/snapshot/snapshot.generated.ts is dynamically imported') &&
  message.includes('stories/fixtures/');

/** What the bundler says, apart from the known. */
export const bundlerLog: Pick<Options, 'checks' | 'onLog'> = {
  // How long plugins take depends on what else the machine does, and says nothing about the result.
  checks: { bundlerTimings: false },
  onLog: (level, log, pass) => {
    if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' && isSnapshotOfFixtures(log.message)) return;
    pass(level, log);
  },
};
