/** `fds oembed`: the pages for frames and their oEmbed documents, with real addresses. */
import type { Command } from '../editors/cli/command.types.js';
import { asIs, words } from '../editors/words.js';
import { frameParameters } from './frame-parameters.js';

const URL_WORD = words('ADRESSE', 'URL');

export const oembedCommand: Command = {
  name: 'oembed',
  takes: words('', ''),
  summary: words(
    'Schreibt embed.html und für jedes Widget und für alle zusammen embed/<name>.html und oembed/<name>.json mit der Adresse, unter der das Kit liegt; in den mitgelieferten steht https://HOST/fds/.',
    'Writes embed.html and, for each widget and for all of them, embed/<name>.html and oembed/<name>.json with the address at which the kit lies; the shipped ones say https://HOST/fds/.',
  ),
  options: {
    base: {
      type: 'string',
      value: URL_WORD,
      what: words(
        'Adresse des Ordners des Kits, http oder https',
        'address of the kit’s folder, http or https',
      ),
    },
    out: {
      type: 'string',
      short: 'o',
      value: words('ORDNER', 'FOLDER'),
      what: words(
        'wohin: der Ordner des Kits oder eine Kopie; fehlende Ordner werden angelegt',
        'where to write: the kit’s folder, or a copy; folders are made',
      ),
    },
    lang: {
      type: 'string',
      value: asIs('de|en'),
      what: words(
        'Sprache der Seiten, Titel und Meldungen (sonst: Seiten deutsch, Meldungen wie das System)',
        'language of pages, titles and messages (else: pages German, messages as the system)',
      ),
    },
    provider: {
      type: 'string',
      value: words('NAME', 'NAME'),
      what: words(
        'wer die Rahmen anbietet (sonst der Name der Strategie)',
        'who offers the frames (else the strategy’s name)',
      ),
    },
    ...frameParameters,
  },
  examples: [
    'fds oembed --base https://HOST/fds/ -o dist',
    'fds oembed --base https://HOST/fds/ -o dist --land DE-MV --since 2025-06-26',
  ],
  run: async (call, world) => (await import('./run-oembed.js')).runOembed(call, world),
};
