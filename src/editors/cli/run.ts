/** Runs one call of the program: finds the command, reads its options, says what is wrong with them. */
import { parseArgs } from 'node:util';
import { toMain, toLanguage, type MainLanguage } from '../../i18n/language.js';
import { nearest } from '../cells/letters.js';
import { messageOf, words, type Words } from '../words.js';
import {
  CallError,
  type Call,
  type Command,
  type EditorsWorld,
  type OptionPlan,
} from './command.types.js';
import { textOption } from './call-options.js';
import { carefulWorld } from './careful-world.js';
import { VERSION } from './version.js';
import { commandHelp, optionsOf, programHelp } from './help.js';

/** The language of a call: `--lang`, else the system's; German for any other. */
function languageOf(args: readonly string[], locale: string): MainLanguage {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return toMain(toLanguage(named === 'de' || named === 'en' ? named : locale));
}

/** An option without its value, or one with a value that takes none. */
function misused(option: string, plan: OptionPlan | undefined): Words {
  return plan?.type === 'boolean'
    ? words(`Die Option ${option} hat keinen Wert.`, `The option ${option} takes no value.`)
    : words(`Der Option ${option} fehlt der Wert.`, `The option ${option} lacks its value.`);
}

function readCall(command: Command, args: readonly string[], lang: MainLanguage): Call {
  const plans = optionsOf(command);
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
    const [, option = ''] = /'([^', ]+)/.exec(text) ?? [];
    const names = Object.keys(plans).map((name) => `--${name}`);
    throw new CallError(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? unknown(words(`Die Option ${option}`, `option ${option}`), option, names)
        : misused(option, plans[option.replace(/^.*--/, '')]),
    );
  }
}

/** A sentence that something is not there, with what was meant, else with all that is. */
function unknown(what: Words, name: string, known: readonly string[]): Words {
  const near = nearest(name, known) ?? known.find((each) => name !== '' && each.startsWith(name));
  const all = known.join(', ');
  return near === undefined
    ? words(
        `${what.de} gibt es nicht; es gibt: ${all}`,
        `There is no ${what.en}; there are: ${all}`,
      )
    : words(
        `${what.de} gibt es nicht. Meinten Sie ${near}?`,
        `There is no ${what.en}. Did you mean ${near}?`,
      );
}

/** The language may be named before the command, too. */
function ordered(args: readonly string[]): readonly string[] {
  const [first = '', ...rest] = args;
  if (first.startsWith('--lang=')) return [...rest, first];
  return first === '--lang' ? [...rest.slice(1), first, ...rest.slice(0, 1)] : args;
}

/** `fds help render` is `fds render --help`. */
function asked(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = ordered(args);
  const isHelpOn = first === 'help' && second !== undefined && !second.startsWith('-');
  return isHelpOn ? [second, ...rest, '--help'] : ordered(args);
}

async function runNamed(
  command: Command,
  args: readonly string[],
  lang: MainLanguage,
  world: EditorsWorld,
): Promise<number> {
  try {
    const call = readCall(command, args, lang);
    if (call.options['help'] === true) {
      world.print(commandHelp(command, lang));
      return 0;
    }
    return await command.run(call, carefulWorld(world, textOption(call, 'ids')));
  } catch (error) {
    if (!(error instanceof CallError)) {
      world.warn(`fds: ${messageOf(error)[lang]}`);
      return 1;
    }
    world.warn(`fds: ${error.words[lang]}`);
    world.warn(
      words(`fds: Hilfe: fds ${command.name} --help`, `fds: help: fds ${command.name} --help`)[
        lang
      ],
    );
    return 2;
  }
}

/**
 * Runs a call.
 *
 * @returns the exit code: 0 fine, 1 problems, 2 a call that makes no sense
 */
export async function runCommand(
  commands: readonly Command[],
  args: readonly string[],
  world: EditorsWorld,
): Promise<number> {
  const lang = languageOf(args, world.locale);
  const [name, ...rest] = asked(args);
  if (name === '--version' || name === '-v') {
    world.print(`fds ${VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    world.print(programHelp(commands, lang));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command) return runNamed(command, rest, lang, world);
  const what = words(`Den Befehl „${name}“`, `command “${name}”`);
  world.warn(
    `fds: ${
      unknown(
        what,
        name,
        commands.map((each) => each.name),
      )[lang]
    }`,
  );
  world.warn(words('fds: Hilfe: fds --help', 'fds: help: fds --help')[lang]);
  return 2;
}
