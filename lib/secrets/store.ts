import { database } from '@/lib/db/client'
import { isAlreadyThere } from '@/lib/db/errors'

/** All that is kept, by name. */
export async function readSecrets(): Promise<Record<string, string>> {
  const rows = await database().installationSecret.findMany()
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** Keeps a secret where there is none of that name. Two instances that start at once agree on one. */
export async function keepSecret(name: string, value: string): Promise<void> {
  try {
    await database().installationSecret.create({ data: { name, value } })
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  }
}
