// A certificate for this machine alone, made anew in each run: browsers speak HTTP/2 only with one.
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** Key and certificate, and the hash of the key by which Chromium is told to trust it. */
export async function makeCertificate() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const publicKey = createPublicKey(
    new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'pem' }),
  );
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, hash: createHash('sha256').update(spki).digest('base64') };
}
