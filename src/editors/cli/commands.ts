/** All commands of the program `fds`, in the order of an editor's day. */
import { oembedCommand } from '../../render/oembed-command.js';
import { renderCommand } from '../../render/render-command.js';
import type { Command } from './command.types.js';
import { diffCommand } from './diff-command.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { publishCommand } from './publish-command.js';
import { serveCommand } from './serve-command.js';
import { templateCommand } from './template-command.js';
import { validateCommand } from './validate-command.js';

export const commands: readonly Command[] = [
  templateCommand,
  importCommand,
  validateCommand,
  diffCommand,
  exportCommand,
  publishCommand,
  serveCommand,
  renderCommand,
  oembedCommand,
];
