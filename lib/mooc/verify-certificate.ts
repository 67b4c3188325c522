import { type CodeSlip, parseCertificateCode } from './certificate-code'
import { readCertificate } from './store'

export type VerifyOutcome = { ok: true; code: string } | { ok: false; slip: CodeSlip | 'not-found' }

/** Whether what was typed is the code of a certificate of this room. */
export async function verifyCertificate(roomId: string, raw: string): Promise<VerifyOutcome> {
  const code = parseCertificateCode(raw)
  if (!code.ok) return code
  const found = await readCertificate(roomId, code.value)
  return found ? { ok: true, code: code.value } : { ok: false, slip: 'not-found' }
}
