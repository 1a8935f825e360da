/** Where an embed page may take its data from. Pure. */

/** What the address is resolved against. */
interface Place {
  readonly page: string;
  readonly kit: string;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

/**
 * The feed's full address: that of `src`, relative to the kit's folder, else the file beside the kit.
 * `undefined` where there is none to be fetched: a page that was opened as a file shows the data in the
 * script. `refused` is what browsers would not fetch (neither http nor https, http from a page by https)
 * and what is made to deceive (a name before the host).
 */
export function feedAddress(
  src: string | undefined,
  { page, kit }: Place,
): URL | undefined | 'refused' {
  if (src === undefined) {
    const shipped = new URL('feed.v1.json', kit);
    return isWeb(shipped) ? shipped : undefined;
  }
  if (!URL.canParse(src, kit)) return 'refused';
  const url = new URL(src, kit);
  const isMixed = url.protocol === 'http:' && new URL(page).protocol === 'https:';
  return !isWeb(url) || isMixed || url.username || url.password ? 'refused' : url;
}
