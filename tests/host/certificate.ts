import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/**
 * A certificate for the fixture hosts, made afresh for each run: no key lies in the repository.
 * Takes host names, wildcards allowed (`*.example.com`); gives key and certificate as PEM.
 */
export async function certificateFor(hosts: readonly string[]) {
  const made = await generate([{ name: 'commonName', value: 'Own Voice test host' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** Base64 of the SHA-256 of a certificate's public key: how Chromium is told which one to trust. */
export function spkiOf(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
