// Which files of dist/ a portal puts on its server. The rest is for npm users, and useless without
// their node_modules or their editor.
import { listFiles } from './integrity.mjs';
import { SOURCE } from './source.mjs';

const npmFolders = ['define', 'elements', 'shared', 'types'];
const npmFiles = [
  'custom-elements.json',
  'define.js',
  'index.js',
  'jsx.js',
  'react.js',
  SOURCE,
  'tags.js',
  'vue.js',
  'vscode.html-custom-data.json',
  'web-types.json',
];

/** Whether a path in dist/ belongs to the npm edition only. */
function isNpmOnly(path) {
  const [folder] = path.split('/');
  return npmFolders.includes(folder) || npmFiles.includes(path) || /\.d\.[mc]?ts$/.test(path);
}

/** Paths below `folder`, a built kit, that work on a web server; sorted. */
export const kitFiles = (folder) => listFiles(folder).filter((path) => !isNpmOnly(path));
