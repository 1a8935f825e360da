import { frameStrings } from '../texts/de/frame.js';
import { staleWords } from './frame.js';

/** How it went; empty while that is not known, and where the list of news says it. */
function outcomeWords(feed, lang) {
    if (!feed)
        return '';
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
/** Tries again, and says how that went; a widget that could not be drawn tries that, too. */
async function tryAgain(widget, data, voice, speaker) {
    widget.requestUpdate();
    await data.feed?.retry();
    voice.say(() => outcomeWords(data.feed, speaker.language));
}

export { tryAgain };
