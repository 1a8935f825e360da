/** Why an address gives nothing, in words. */
import { words, type Words } from './words.js';

/** What the codes of Node's network mean. */
const REASONS: Readonly<Record<string, Words>> = {
  ENOTFOUND: words('Den Server gibt es nicht', 'there is no such server'),
  EAI_AGAIN: words(
    'Der Name des Servers lässt sich gerade nicht auflösen',
    'the server’s name cannot be resolved now',
  ),
  ECONNREFUSED: words('Der Server nimmt keine Verbindung an', 'the server refuses connections'),
  ECONNRESET: words('Der Server hat die Verbindung abgebrochen', 'the server broke off'),
  UND_ERR_SOCKET: words('Der Server hat die Verbindung abgebrochen', 'the server broke off'),
  ERR_INVALID_URL: words('Das ist keine vollständige Adresse', 'this is no whole address'),
};

/**
 * Why a request failed. The reason lies below the error that `fetch` throws.
 *
 * @param patience how long an answer might take, in milliseconds
 */
export function networkReason(error: unknown, patience: number): Words {
  if (!(error instanceof Error)) return words(String(error), String(error));
  if (error.name === 'TimeoutError') {
    const seconds = patience / 1000;
    return words(`keine Antwort in ${seconds} Sekunden`, `no answer within ${seconds} seconds`);
  }
  const { code } = error as { readonly code?: string };
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason) return reason;
  if (error.cause !== undefined) return networkReason(error.cause, patience);
  if (/redirect count/.test(error.message))
    return words('Die Weiterleitungen nehmen kein Ende', 'the redirects have no end');
  return words(error.message, error.message);
}
