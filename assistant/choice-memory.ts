/** The choice in the page's fragment: read, written, and what of it nobody has looked at yet. */
import { addressOfChoice, choiceFromAddress } from './snippets/choice-address.js';
import type { EmbedChoice } from './snippets/embed.types.js';
import { hostName } from './snippets/kit-address.js';

/** One of these in an address makes it one of ours; `#inhalt` is the page's. */
const OURS =
  /(?:^|[?#&])(?:widget|land|since|lang|theme|ground|form|edition|base|feed|heading-level)=/;

type Address = 'base' | 'feed';

/** Keeps a choice in the address of the page. */
export class ChoiceMemory {
  /** Addresses that came with the page's own and were not typed here. */
  #given: Readonly<Partial<Record<Address, string>>> = {};

  /** The choice in the page's address; the fragment goes before the query. `undefined`: none. */
  read(usual: EmbedChoice): EmbedChoice | undefined {
    const text = [location.hash, location.search].find((part) => OURS.test(part));
    if (text === undefined) return undefined;
    const choice = choiceFromAddress(text, usual);
    const { base, feed } = choice;
    this.#given = {
      ...(base === usual.base ? {} : { base }),
      ...(feed === undefined ? {} : { feed }),
    };
    return choice;
  }

  /** Puts the choice into the page's fragment, without a step in the history. */
  write(choice: EmbedChoice, usual: EmbedChoice): void {
    history.replaceState(history.state, '', this.link(choice, usual));
  }

  /** The page's address with the choice. */
  link(choice: EmbedChoice, usual: EmbedChoice): string {
    const url = new URL(location.href);
    for (const name of [...url.searchParams.keys()]) {
      // Read once, it lives on in the fragment.
      if (OURS.test(`${name}=`)) url.searchParams.delete(name);
    }
    url.hash = addressOfChoice(choice, usual);
    return url.href;
  }

  /** The visitor has typed an address: it is no stranger's any more. */
  trust(name: Address): void {
    const { [name]: _typed, ...rest } = this.#given;
    this.#given = rest;
  }

  /**
   * Hosts that came with the page's address: whoever sent the link may have chosen them.
   *
   * @param home the kit beside the assistant, whose host is no stranger
   */
  strangers(home: string): readonly string[] {
    const hosts = Object.values(this.#given).map((address) => hostName(address));
    const known = [hostName(home), 'HOST', 'FEEDHOST'];
    return [...new Set(hosts)]
      .filter((host) => host !== undefined)
      .filter((host) => !known.includes(host));
  }
}
