/** A certificate authority of a test's own, and a certificate of it for `localhost`; openssl makes both. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Certificate {
  /** What a program has to trust. */
  authority: string
  certificate: string
  key: string
}

/** Makes them in `folder`; for a day, and for nobody but this machine. */
export function makeCertificate(folder: string): Certificate {
  const at = (name: string) => path.join(folder, name)
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const authority = ['-subj', '/CN=Rehearsal test authority', '-keyout', 'ca.key', '-out', 'ca.pem']
  openssl('req', '-x509', ...newKey, ...authority, '-days', '1')
  openssl('req', ...newKey, '-subj', '/CN=localhost', '-keyout', 'site.key', '-out', 'site.csr')
  writeFileSync(at('names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n')
  const signedBy = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names']
  openssl('x509', '-req', '-in', 'site.csr', ...signedBy, '-out', 'site.pem', '-days', '1')
  return { authority: at('ca.pem'), certificate: at('site.pem'), key: at('site.key') }
}
