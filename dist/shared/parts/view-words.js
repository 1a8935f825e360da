import { voiceStrings } from '../texts/de/voice.js';

/** That another view is shown, by the words on its button. */
const viewWords = (lang, name) => voiceStrings[lang].view(name);
/** That something is switched on or off, by the words on its button. */
function switchWords(lang, name, isOn) {
    const { switchedOn, switchedOff } = voiceStrings[lang];
    return isOn ? switchedOn(name) : switchedOff(name);
}

export { switchWords, viewWords };
