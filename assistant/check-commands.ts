/** Calls by which a technician sees whether the files arrive as they should. */
import type { EmbedChoice, KitFacts } from './snippets/embed.types.js';
import { feedAddress, hostName, kitBase } from './snippets/kit-address.js';
import { scriptFile, sheetFile } from './snippets/kit-files.js';

/** In single quotes a shell takes everything as it is; addresses have none (`kit-address.ts`). */
const call = (address: string): string => `curl -sSI '${address}'`;

const rooted = (path: string): string => `/${path.replace(/^\.?\//, '')}`;

/**
 * One `curl` a file.
 *
 * @param page stands for the portal's own address, before paths
 */
export function checkCommands(choice: EmbedChoice, facts: KitFacts, page: string): string {
  const base = kitBase(choice, facts);
  const files = [
    choice.form === 'iframe' ? 'embed.html' : undefined,
    scriptFile(choice),
    sheetFile(choice),
  ].flatMap((file) => (file === undefined ? [] : [base + file]));
  const addresses = choice.form === 'static' ? files : [...files, feedAddress(choice)];
  return addresses
    .map((address) => (hostName(address) === undefined ? page + rooted(address) : address))
    .map(call)
    .join('\n');
}
