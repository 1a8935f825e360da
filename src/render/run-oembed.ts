/** Runs `fds oembed`. */
import { CallError, type Call, type EditorsWorld } from '../editors/cli/command.types.js';
import { baseOption, neededOption, textOption } from '../editors/cli/call-options.js';
import { words } from '../editors/words.js';
import { queryWith, readEmbedQuery, type Parameter } from '../embed/embed-query.js';
import { embedFiles } from './oembed.js';
import { frameParameters } from './frame-parameters.js';
import { toMain } from '../i18n/language.js';
import { pageLanguage } from './render-options.js';

/** What the frames are to show, as the part of their address from the question mark on. */
function readFrameQuery(call: Call, base: string): string {
  let query = '';
  for (const name of Object.keys(frameParameters) as (keyof typeof frameParameters & Parameter)[]) {
    const value = textOption(call, name);
    if (value !== undefined) query = queryWith(query, name, value);
  }
  const place = { page: `${base}embed.html`, kit: base, widget: 'strategy' };
  const [problem] = readEmbedQuery(query, place).problems;
  if (!problem) return query;
  const { parameter, value, choices } = problem;
  const right = choices.filter(Boolean).join(', ');
  throw new CallError(
    words(
      `--${parameter} kann nicht „${value}“ sein${right && `; möglich: ${right}`}.`,
      `--${parameter} cannot be “${value}”${right && `; possible: ${right}`}.`,
    ),
  );
}

/**
 * Runs a call.
 *
 * @returns the exit code
 * @throws CallError for a call that makes no sense
 */
export async function runOembed(call: Call, world: EditorsWorld): Promise<0> {
  if (call.files.length > 0) {
    const all = call.files.join(' ');
    throw new CallError(words(`Zu viel: ${all}`, `Too much: ${all}`));
  }
  const base = baseOption(
    call,
    words(
      'die Adresse des Ordners, in dem das Kit liegt',
      'the address of the folder in which the kit lies',
    ),
  );
  const out = neededOption(
    call,
    'out',
    words('der Ordner des Kits oder ein anderer', 'the folder of the kit, or another one'),
  );
  const provider = textOption(call, 'provider');
  const options = {
    base,
    query: readFrameQuery(call, base),
    lang: toMain(pageLanguage(call)),
    ...(provider !== undefined && { provider }),
  };
  const folder = out.replace(/[\\/]$/, '');
  for (const { path, text } of embedFiles(options))
    await world.writeFile(`${folder}/${path}`, text);
  return 0;
}
