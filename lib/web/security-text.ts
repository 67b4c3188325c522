import { env } from '@/lib/env'
import { publicUrl } from '@/lib/paths'

const validDays = 90

/**
 * security.txt (RFC 9116). The contact is the operator's to give: this project cannot answer for somebody else's
 * server, and a file without a contact is none, so without one the answer is 404.
 */
export function securityText(realNow = new Date()): Response {
  const contact = env().SECURITY_CONTACT
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  if (!contact) return new Response(null, { status: 404, headers })
  const expires = new Date(realNow)
  expires.setUTCDate(expires.getUTCDate() + validDays)
  const lines = [
    `Contact: ${contact}`,
    // Counted from today: it is true for as long as somebody runs this server with that contact.
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    'Preferred-Languages: th, en',
    `Canonical: ${publicUrl('/.well-known/security.txt')}`,
  ]
  return new Response(lines.map(line => `${line}\n`).join(''), { headers })
}
