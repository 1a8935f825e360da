/** Keeps a command from writing over what it has read: `-o` with the name of the workbook would be its end. */
import { resolve } from 'node:path';
import { words } from '../words.js';
import { CallError, type EditorsWorld } from './command.types.js';

const refuse = (path: string, isRead: boolean): CallError =>
  isRead
    ? new CallError(
        words(
          `${path}: wird gelesen und nicht überschrieben. Ein anderes Ziel nennen.`,
          `${path}: is read and not written over. Name another target.`,
        ),
      )
    : new CallError(
        words(`${path}: ist zweimal als Ziel genannt.`, `${path}: is named as a target twice.`),
      );

/**
 * The world of one call.
 *
 * @param renewed the file that is read and written anew on purpose, as that of the ids
 */
export function carefulWorld(world: EditorsWorld, renewed: string | undefined): EditorsWorld {
  const read = new Set<string>();
  const written = new Set<string>();
  return {
    ...world,
    readFile: (path) => {
      if (path !== renewed) read.add(resolve(path));
      return world.readFile(path);
    },
    writeFile: async (path, content) => {
      const target = resolve(path);
      if (read.has(target) || written.has(target)) throw refuse(path, read.has(target));
      written.add(target);
      await world.writeFile(path, content);
    },
  };
}
