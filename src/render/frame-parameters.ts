/** Options of `fds oembed` that say what frames show. */
import type { OptionPlan } from '../editors/cli/command.types.js';
import { asIs, words } from '../editors/words.js';

const URL_WORD = words('ADRESSE', 'URL');

/** What the frames show: parameters of the page for frames, put into its address in the answers. */
export const frameParameters = {
  src: {
    type: 'string',
    value: URL_WORD,
    what: words('Adresse des Feeds in den Rahmen', 'address of the feed in the frames'),
  },
  refresh: {
    type: 'string',
    value: words('SEKUNDEN', 'SECONDS'),
    what: words('wie oft Rahmen den Feed neu holen', 'how often frames fetch the feed anew'),
  },
  land: {
    type: 'string',
    value: asIs('DE-XX'),
    what: words('die Sicht eines Landes in den Rahmen', 'the view of one Land in the frames'),
  },
  since: {
    type: 'string',
    value: words('JJJJ-MM-TT', 'YYYY-MM-DD'),
    what: words(
      'Rahmen nennen, was seit diesem Tag neu ist',
      'frames list what is new since this day',
    ),
  },
  theme: {
    type: 'string',
    value: asIs('light|dark'),
    what: words('hell oder dunkel (sonst wie das System)', 'light or dark (else as the system)'),
  },
  ground: {
    type: 'string',
    value: asIs('own|none'),
    what: words(
      'none: durchsichtig, der Grund der Seite scheint durch',
      'none: transparent, the ground of the page shows through',
    ),
  },
} as const satisfies Record<string, OptionPlan>;
