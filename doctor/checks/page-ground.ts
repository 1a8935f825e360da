/** Whether the widgets' text can be read on what the page paints behind them. */
import { contrast, hex, TEXT_CONTRAST } from '../contrast.js';
import type { Check, Finding, Texts } from '../findings.types.js';

interface Words {
  readonly title: string;
  readonly why: (text: string, ground: string, ratio: string) => string;
  readonly remedy: string;
}

const texts: Texts<Words> = {
  de: {
    title: 'Die Schrift ist auf dem Grund der Seite schlecht zu lesen',
    why: (text, ground, ratio) =>
      `Schrift ${text} auf ${ground}: ${ratio} : 1, nötig 4,5 : 1. Die Bausteine sind durchsichtig und richten sich nach „color-scheme“ der Seite.`,
    remedy:
      'Setzen Sie auf der Seite „color-scheme: dark“, wenn sie dunkel ist, oder am Baustein data-theme.',
  },
  en: {
    title: 'The text is hard to read on the ground of the page',
    why: (text, ground, ratio) =>
      `Text ${text} on ${ground}: ${ratio}:1, needed 4.5:1. The widgets are transparent and go by the “color-scheme” of the page.`,
    remedy: 'Set “color-scheme: dark” on the page if it is dark, or data-theme on the widget.',
  },
};

const LIGHT = 0.5;

/** Compares the text with what is painted behind it now. */
export const pageGround: Check = ({ palettes }, lang) =>
  palettes.flatMap(({ colours, current, ground, labels }): Finding[] => {
    const text = colours['--fds-color-text'];
    if (!current || !ground || !text) return [];
    const ratio = contrast(text, ground);
    if (ratio >= TEXT_CONTRAST) return [];
    const words = texts[lang];
    const shown = (Math.floor(ratio * 100) / 100).toLocaleString(lang === 'en' ? 'en-GB' : 'de-DE');
    const theme = ground[1] < LIGHT ? 'dark' : 'light';
    return [
      {
        id: 'ground-contrast',
        group: 'look',
        state: 'fault',
        title: words.title,
        explanation: `${words.why(hex(text), hex(ground), shown)} (${labels.join(', ')})`,
        remedy: words.remedy,
        code: `color-scheme: ${theme};   data-theme="${theme}"`,
      },
    ];
  });
