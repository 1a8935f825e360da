// Reads Orca's log: what was said, and under which key.

const KEY = /^@@KEY (.*)$/;
const SAID = /SPEECH OUTPUT: (?:'(.*?)'|"(.*?)")\s*(?:\{|$)/;

/** What Orca says of itself and of the browser, before it comes to the page. */
const OF_THE_BROWSER =
  /^(Bildschirmleser an|Screen reader on|Mozilla Firefox|Portal .*Mozilla Firefox|Laden (von .* )?abgeschlossen|Finished loading)/;

/**
 * The parts of a log: first what was read of the page, then what each key brought.
 *
 * @returns `[{ key, said }]`; `key` is empty for the page itself
 */
export function readLog(log) {
  const parts = [{ key: '', said: [] }];
  for (const line of log.split('\n')) {
    const key = KEY.exec(line);
    if (key) parts.push({ key: key[1], said: [] });
    const said = SAID.exec(line);
    // A blank at which no line ends is not heard as another one.
    const words = (said?.[1] ?? said?.[2] ?? '').replaceAll('\u00A0', ' ').trim();
    if (words && !OF_THE_BROWSER.test(words)) parts.at(-1).said.push(words);
  }
  return parts;
}

/** The parts as text, one utterance a line, for a file that people read and compare. */
export function writeSpoken(parts) {
  return parts
    .map(({ key, said }) => {
      const head = key ? `[${key}]` : '[Seite vorgelesen]';
      return [head, ...said.map((each) => `   ${each}`)].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
