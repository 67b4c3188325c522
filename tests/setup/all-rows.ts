import { database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'

type Table = { findMany(): Promise<object[]> }

/** Every row of every table but `except`, as text that can be compared: whether anything at all was stored. */
export async function allRows(except: readonly string[] = []): Promise<Record<string, string[]>> {
  const tables = database() as unknown as Record<string, Table>
  const rows: Record<string, string[]> = {}
  for (const model of Object.keys(Prisma.ModelName).filter(name => !except.includes(name))) {
    const found = await tables[`${model[0]?.toLowerCase()}${model.slice(1)}`]?.findMany()
    rows[model] = (found ?? []).map(row => JSON.stringify(row)).sort()
  }
  return rows
}
