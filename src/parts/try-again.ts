/** Another attempt to load the feed, for a visitor who has asked for it: and how it went, for who does not see it. */
import type { FeedContext } from '../context/contexts.js';
import type { Voice } from '../controllers/voice.js';
import type { Language } from '../i18n/language.js';
import { frameStrings } from '../texts/de/frame.js';
import { staleWords } from './frame.js';

/** How it went; empty while that is not known, and where the list of news says it. */
function outcomeWords(feed: FeedContext | undefined, lang: Language): string {
  if (!feed) return '';
  const { state, before } = feed;
  const strings = frameStrings[lang];
  switch (state.status) {
    case 'loading':
      return '';
    case 'failed':
      return strings.failed;
    case 'stale':
      return staleWords(state, lang);
    case 'ready':
      return before ? '' : strings.retried;
  }
}

/** What a widget knows of its feed, at each moment. */
interface FeedBond {
  readonly feed: FeedContext | undefined;
}

/** Tries again, and says how that went; a widget that could not be drawn tries that, too. */
export async function tryAgain(
  widget: { readonly requestUpdate: () => void },
  data: FeedBond,
  voice: Pick<Voice, 'say'>,
  speaker: { readonly language: Language },
): Promise<void> {
  widget.requestUpdate();
  await data.feed?.retry();
  voice.say(() => outcomeWords(data.feed, speaker.language));
}
