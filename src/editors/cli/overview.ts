/** All commands of the program `fds`, for its help: those for editors and those that render. */
import { words } from '../words.js';
import type { Command } from './command.types.js';
import { commands } from './commands.js';

/** Commands of `src/render`, which have a help of their own. */
const rendering: readonly Pick<Command, 'name' | 'summary' | 'examples'>[] = [
  {
    name: 'render',
    summary: words('Schreibt ein Widget als HTML.', 'Writes a widget as HTML.'),
    examples: ['fds render timeline --feed feed.json --page --out zeitleiste.html'],
  },
  {
    name: 'oembed',
    summary: words(
      'Schreibt die Seiten für Rahmen und ihre oEmbed-Dateien.',
      'Writes the pages for frames and their oEmbed files.',
    ),
    examples: ['fds oembed --base https://HOST/fds/ --out dist'],
  },
];

export const overview: readonly Pick<Command, 'name' | 'summary' | 'examples'>[] = [
  ...commands,
  ...rendering,
];
