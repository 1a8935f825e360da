/** `fds validate`: what is wrong with a feed, where, and what to do. */
import { isObject } from '../../feed/read-value.js';
import { addFindings, checkFeed, tally, type Check } from '../check/check-feed.js';
import { checkPage } from '../check/check-page.js';
import { checkJson, checkReport } from '../check/check-report.js';
import { checkLinks } from '../check/links.js';
import { words } from '../words.js';
import type { Call, Command, EditorsWorld } from './command.types.js';
import { readFeedText } from './feed-input.js';
import { oneFile, textOption } from './call-options.js';

/** Asks the addresses, and says how far it is where somebody looks on. */
async function withLinks(check: Check, world: EditorsWorld, lang: Call['lang']): Promise<Check> {
  if (!isObject(check.document)) return check;
  const found = await checkLinks(check.document, world.fetch, (done, all) => {
    if (world.isTerminal && (done === all || done % 10 === 0)) {
      world.warn(lang === 'de' ? `Adressen: ${done} von ${all}` : `Addresses: ${done} of ${all}`);
    }
  });
  return addFindings(check, found);
}

async function run(call: Call, world: EditorsWorld): Promise<0 | 1> {
  const { lang, options } = call;
  const path = oneFile(
    call,
    words(
      'der Feed: Datei, Adresse oder - für die Standardeingabe',
      'the feed: file, address or - for standard input',
    ),
  );
  const { name, text } = await readFeedText(world, path);
  const plain = checkFeed(text, world.now());
  const { findings } = options['links'] === true ? await withLinks(plain, world, lang) : plain;
  const html = textOption(call, 'html');
  if (html !== undefined) await world.writeFile(html, checkPage(name, findings, world.now(), lang));
  if (options['json'] === true)
    world.print(`${JSON.stringify(checkJson(name, findings, lang), null, 2)}\n`);
  else world.print(`${checkReport(name, findings, lang).join('\n')}\n`);
  return tally(findings).error > 0 ? 1 : 0;
}

export const validateCommand: Command = {
  name: 'validate',
  takes: words('<Datei|Adresse|->', '<file|url|->'),
  summary: words(
    'Prüft einen Feed: Format, Verweise, Daten und was keinen Sinn ergibt, mit Stelle und Abhilfe.',
    'Checks a feed: format, references, dates and what makes no sense, with place and remedy.',
  ),
  options: {
    json: { type: 'boolean', what: words('Befunde als JSON', 'findings as JSON') },
    html: {
      type: 'string',
      value: words('DATEI', 'FILE'),
      what: words(
        'schreibt einen Bericht, der sich verschicken lässt',
        'writes a report that can be mailed',
      ),
    },
    links: {
      type: 'boolean',
      what: words(
        'fragt auch, ob die Adressen antworten',
        'also asks whether the addresses answer',
      ),
    },
  },
  examples: [
    'fds validate feed.json',
    'fds validate https://HOST/fds/feed.v1.json --html bericht.html',
    'fds validate - --json < feed.json',
  ],
  run,
};
