// The PHP recipes share four files, and each recipe must be complete when it is copied to a server: so
// they are copies. `node scripts/cms-copies.mjs` renews them; a test compares them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const shared = join(root, 'cms/shared');
const NAMESPACE = 'Fds\\Widgets';

/** Folders that hold a copy of each shared file; Drupal finds classes by a namespace of its own. */
const targets = [
  { folder: 'cms/wordpress/fds-widgets/lib', namespace: NAMESPACE },
  { folder: 'cms/typo3/fds_widgets/Classes', namespace: NAMESPACE },
  { folder: 'cms/drupal/fds_widgets/src', namespace: 'Drupal\\fds_widgets' },
];

/** What every copy must hold: `[{ path, text }]`, paths from the project's folder. */
export function cmsCopies() {
  const names = readdirSync(shared).filter((name) => name.endsWith('.php'));
  return targets.flatMap(({ folder, namespace }) =>
    names.map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(shared, name), 'utf8').replace(
        `namespace ${NAMESPACE};`,
        () => `namespace ${namespace};`,
      ),
    })),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { path, text } of cmsCopies()) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
