/** Runs one call of the program: finds the command, reads its options, says what is wrong with them. */
import { parseArgs } from 'node:util';
import { toLanguage, type Language } from '../../i18n/language.js';
import { messageOf, words } from '../words.js';
import { CallError, type Call, type Command, type EditorsWorld } from './command.types.js';
import { commandHelp, commonOptions, programHelp } from './help.js';

/** The language of a call: `--lang`, else the system's; German for any other. */
function languageOf(args: readonly string[], locale: string): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return toLanguage(named ?? locale);
}

function readCall(command: Command, args: readonly string[], lang: Language): Call {
  const plans = { ...command.options, ...commonOptions };
  const options = Object.fromEntries(
    Object.entries(plans).map(([name, { type, short }]) => [
      name,
      { type, ...(short !== undefined && { short }) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang: named } = values;
    if (named !== undefined && named !== 'de' && named !== 'en') {
      throw new CallError(words('--lang ist de oder en.', '--lang is de or en.'));
    }
    return { files: positionals, options: values, lang };
  } catch (error) {
    if (error instanceof CallError) throw error;
    const { code } = error as { readonly code?: string };
    const text = error instanceof Error ? error.message : String(error);
    const [, option = ''] = /'([^' ]+)/.exec(text) ?? [];
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new CallError(
      isUnknown
        ? words(`Die Option ${option} gibt es hier nicht.`, `There is no option ${option} here.`)
        : words(`Die Option ${option} ist so nicht möglich (${text})`, text),
    );
  }
}

/** The value of an option that is a text. */
export function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The one file that a command takes. */
export function oneFile(
  { files }: Call,
  what: { readonly de: string; readonly en: string },
): string {
  const [file, ...rest] = files;
  if (file === undefined)
    throw new CallError(words(`Es fehlt: ${what.de}.`, `Missing: ${what.en}.`));
  if (rest.length > 0) {
    throw new CallError(words(`Zu viel: ${rest.join(' ')}`, `Too much: ${rest.join(' ')}`));
  }
  return file;
}

/** An option without which a command cannot work. */
export function neededOption(
  call: Call,
  name: string,
  what: { readonly de: string; readonly en: string },
): string {
  const value = textOption(call, name);
  if (value) return value;
  const short = name === 'out' ? '-o' : `--${name}`;
  throw new CallError(words(`Es fehlt ${short}: ${what.de}.`, `${short} is missing: ${what.en}.`));
}

/**
 * Runs a call.
 *
 * @returns the exit code: 0 fine, 1 problems, 2 a call that makes no sense
 */
export async function runCommand(
  commands: readonly Command[],
  overview: readonly Pick<Command, 'name' | 'summary' | 'examples'>[],
  args: readonly string[],
  world: EditorsWorld,
): Promise<number> {
  const [name, ...rest] = args;
  const lang = languageOf(args, world.locale);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    world.print(programHelp(overview, lang));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const names = overview.map((each) => each.name).join(', ');
    world.warn(
      words(
        `fds: Den Befehl „${name}“ gibt es nicht; es gibt: ${names}`,
        `fds: there is no command “${name}”; there are: ${names}`,
      )[lang],
    );
    return 2;
  }
  try {
    const call = readCall(command, rest, lang);
    if (call.options['help'] === true) {
      world.print(commandHelp(command, lang));
      return 0;
    }
    return await command.run(call, world);
  } catch (error) {
    if (error instanceof CallError) {
      world.warn(`fds: ${error.words[lang]}`);
      world.warn(
        lang === 'de' ? `fds: Hilfe: fds ${name} --help` : `fds: help: fds ${name} --help`,
      );
      return 2;
    }
    world.warn(`fds: ${messageOf(error)[lang]}`);
    return 1;
  }
}
