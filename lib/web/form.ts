/**
 * What every form's route handler shares. A form is a plain post; the answer is a 303 (post/redirect/get), so
 * Back and reload never send twice; a slip travels in the flash cookie, never in the address.
 */
import { isOurOwnForm } from './origin'
import { readAtMost } from './read-at-most'

/** No form of ours comes near; what is larger was not typed and counts as empty. */
const largestFormBytes = 64 * 1024

/** The fields of a posted form as plain strings; files are ignored. Null when another site posted it. */
export async function readForm(request: Request): Promise<Record<string, string> | null> {
  if (!isOurOwnForm(request)) return null
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) return {}
  const bytes = await readAtMost(request, largestFormBytes)
  const sent = new Response(bytes, { headers: { 'content-type': type } })
  const form = await sent.formData().catch(() => new FormData())
  const fields: Record<string, string> = {}
  // Nobody types U+0000, and PostgreSQL keeps no text with it.
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value.replaceAll('\0', '')
  return fields
}

/** Answers a post with "see the page at `path`" (303). `path` is ours and begins with a slash. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path } })
