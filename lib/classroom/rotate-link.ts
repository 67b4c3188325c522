import { digest, randomName } from '@/lib/secrets/secrets'
import { updateClass } from './store'

/** A new token for the trainer: the link that was given before, and who came by it, opens nothing any more. */
export async function rotateLink(id: string): Promise<string> {
  const token = `class_${randomName(40)}`
  await updateClass(id, { tokenDigest: digest(token) })
  return token
}
