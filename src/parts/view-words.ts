/** What is said aloud when a visitor has switched a widget. */
import type { Language } from '../i18n/language.js';
import { voiceStrings } from '../texts/de/voice.js';

/** That another view is shown, by the words on its button. */
export const viewWords = (lang: Language, name: string): string => voiceStrings[lang].view(name);

/** That something is switched on or off, by the words on its button. */
export function switchWords(lang: Language, name: string, isOn: boolean): string {
  const { switchedOn, switchedOff } = voiceStrings[lang];
  return isOn ? switchedOn(name) : switchedOff(name);
}
