import { database } from '@/lib/db/client'
import { isAlreadyThere } from '@/lib/db/errors'

/** The kept value of a secret; makes and keeps it when there is none. Two instances that start at once agree on one. */
export async function keepSecret(name: string, make: () => Promise<string> | string): Promise<string> {
  const kept = await database().installationSecret.findUnique({ where: { name } })
  if (kept) return kept.value
  try {
    return (await database().installationSecret.create({ data: { name, value: await make() } })).value
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
    return (await database().installationSecret.findUniqueOrThrow({ where: { name } })).value
  }
}
