/** What `fds --help` prints. */
import { staticNames } from '../catalogue.js';

/** So long a line may be. */
const WIDTH = 96;

/** Words in lines of a terminal. */
function inLines(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].join(' ').trimStart();
    if (lines.length === 0 || longer.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

const render = `fds render writes a widget as HTML. Widgets: ${staticNames.join(', ')}; the names may begin with "fds-".`;

export const HELP = `Usage: fds render <widget> [options]
       fds oembed --base URL --out DIR [options]

${inLines(render)}

  --feed FILE          the feed, - for standard input (default: the one of this package)
  --land DE-XX         the view of one Land; MV and the Land's name will do
  --lang de|en         language (default: de)
  --mode static        plain HTML with a linked style sheet, no script (default)
  --mode hydrate       the element with its content; the kit's script takes it over
  --styles URL         address of the style sheet (default: fds-static.css or
                       <widget>.hydrate.css, both in dist/static/)
  --src URL            address of the feed in the page, for --mode hydrate with --feed
  --heading-level 0-6  level of the widget's heading, 0 for none (default: 2);
                       with --page 1 (default) or 2, below the page's title
  --date YYYY-MM-DD    the day that counts as today (default: today)
  --page               a whole document and not only the widget
  --out FILE           write to a file
  -h, --help           this text

fds oembed writes embed.html and, for each widget and for all of them, embed/<name>.html and
oembed/<name>.json with the address at which the kit lies; the shipped ones say https://HOST/fds/.

  --base URL           address of the kit's folder, http or https
  --out DIR            where to write: the kit's folder, or a copy; folders are made
  --lang de|en         language of the pages and titles (default: de)
  --provider NAME      who offers the frames (default: the strategy's name)

Exit code: 0 done, 1 the feed cannot be used or none of its records can, 2 the call makes no sense.
Records of a feed that break a rule are left out and reported on standard error; the rest is rendered.
`;
