// The PHP recipes share four files, and each recipe must be complete when it is copied to a server: so
// they are copies. `npm run generate` renews them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const shared = join(root, 'cms/shared');
const NAMESPACE = 'Fds\\Widgets';

/** Folders that hold a copy of each shared file; Drupal finds classes by a namespace of its own. */
const targets = [
  { folder: 'cms/wordpress/fds-widgets/lib', namespace: NAMESPACE },
  { folder: 'cms/typo3/fds_widgets/Classes', namespace: NAMESPACE },
  { folder: 'cms/drupal/fds_widgets/src', namespace: 'Drupal\\fds_widgets' },
];

/**
 * What every copy must hold: `[{ path, text }]`, paths from the project's folder.
 *
 * @param fresh texts by path of files that are about to change
 */
export function cmsCopies(fresh = new Map()) {
  const names = readdirSync(shared).filter((name) => name.endsWith('.php'));
  return targets.flatMap(({ folder, namespace }) =>
    names.map((name) => ({
      path: `${folder}/${name}`,
      text: (fresh.get(`cms/shared/${name}`) ?? readFileSync(join(shared, name), 'utf8')).replace(
        `namespace ${NAMESPACE};`,
        () => `namespace ${namespace};`,
      ),
    })),
  );
}
