/** What `fds --help` prints, made from the table of commands. */
import type { MainLanguage } from '../../i18n/language.js';
import { words } from '../words.js';
import type { Command, OptionPlan } from './command.types.js';

const strings = {
  usage: words('Aufruf', 'Usage'),
  commands: words('Befehle', 'Commands'),
  options: words('Optionen', 'Options'),
  examples: words('Beispiele', 'Examples'),
  more: words(
    'Mehr zu einem Befehl: fds <Befehl> --help; welche Version: fds --version',
    'More on a command: fds <command> --help; which version: fds --version',
  ),
  codes: words(
    'Rückgabewert: 0 in Ordnung, 1 Probleme, 2 falscher Aufruf.',
    'Exit code: 0 fine, 1 problems, 2 wrong call.',
  ),
  command: words('<Befehl> [Optionen]', '<command> [options]'),
  anyOptions: words('[Optionen]', '[options]'),
};

/** Options that every command has. */
const commonOptions: Readonly<Record<string, OptionPlan>> = {
  lang: {
    type: 'string',
    value: words('de|en', 'de|en'),
    what: words('Sprache (sonst die des Systems)', 'language (else the system’s)'),
  },
  help: { type: 'boolean', short: 'h', what: words('dieser Text', 'this text') },
};

/** All options of a command; it may say more of those that every command has. */
export const optionsOf = ({ options }: Command): Readonly<Record<string, OptionPlan>> => ({
  ...options,
  ...commonOptions,
  ...options,
});

/** Widest line of the help. */
const WIDTH = 96;

/** A text in lines that begin at a column. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${wrap(right, width + 2)}`).join('\n');
};

function optionName(name: string, { short, value }: OptionPlan, lang: MainLanguage): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return value ? `${names} ${value[lang]}` : names;
}

/** The help of one command. */
export function commandHelp(command: Command, lang: MainLanguage): string {
  const { name, takes, summary, examples } = command;
  const all = Object.entries(optionsOf(command));
  return [
    `${strings.usage[lang]}: fds ${[name, takes[lang], strings.anyOptions[lang]].filter(Boolean).join(' ')}`,
    '',
    wrap(summary[lang], 0),
    '',
    `${strings.options[lang]}:`,
    table(all.map(([key, plan]) => [optionName(key, plan, lang), plan.what[lang]])),
    '',
    `${strings.examples[lang]}:`,
    ...examples.map((example) => `  ${example}`),
    '',
    strings.codes[lang],
    '',
  ].join('\n');
}

/** The overview tells of each command as much as one line or two hold. */
const firstSentence = (text: string): string =>
  /^.*?[.:](?= |$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;

/** The help of the program. */
export function programHelp(commands: readonly Command[], lang: MainLanguage): string {
  return [
    `${strings.usage[lang]}: fds ${strings.command[lang]}`,
    '',
    `${strings.commands[lang]}:`,
    table(commands.map(({ name, summary }) => [name, firstSentence(summary[lang])])),
    '',
    `${strings.examples[lang]}:`,
    ...commands.flatMap(({ examples }) => examples.slice(0, 1).map((example) => `  ${example}`)),
    '',
    strings.more[lang],
    strings.codes[lang],
    '',
  ].join('\n');
}
