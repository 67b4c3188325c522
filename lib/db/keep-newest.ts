/**
 * What a room may hold of a kind of rows: the newest so many, or so many bytes; the oldest go. Held by a few writes
 * and not by each: a write is followed by a look with a chance of one in `every`, which needs no memory, so it is as
 * right after a restart and on several processes. A room is over by some `every` rows before it is put right.
 */
import { database, Prisma } from './client'

export interface Keep {
  rows: number
  /** Of the columns in `sizes`. */
  bytes?: number
}

export interface Kind {
  table: string
  /** Grows with age: rows are the newer the greater it is. */
  order: string
  /** Columns that hold the bytes. */
  sizes?: readonly string[]
}

/** Names of tables and columns, out of our own code. */
const name = (text: string) => Prisma.raw(`"${text}"`)

/** Deletes a room's oldest rows beyond `keep`, in one statement; `model` narrows to the rows of that value. */
export function deleteBeyond(
  { table, order, sizes = [] }: Kind,
  { roomId, model }: { roomId: string; model?: string },
  { rows, bytes = 0 }: Keep,
): Promise<number> {
  const where = model
    ? Prisma.sql`"roomId" = ${roomId} AND "model" = ${model}`
    : Prisma.sql`"roomId" = ${roomId}`
  const column = name(order)
  const size = sizes.length > 0 ? sizes.map(one => `OCTET_LENGTH("${one}")`).join(' + ') : '0'
  return database().$executeRaw`
    DELETE FROM ${name(table)} WHERE ${where} AND ${column} <= (
      SELECT ${column} FROM (
        SELECT ${column},
          ROW_NUMBER() OVER (ORDER BY ${column} DESC) AS "number",
          SUM(${Prisma.raw(size)}) OVER (ORDER BY ${column} DESC) AS "held"
        FROM ${name(table)} WHERE ${where}
      ) AS "newest" WHERE "number" > ${rows} OR "held" > ${bytes || Number.MAX_SAFE_INTEGER}
      ORDER BY ${column} DESC LIMIT 1)`
}

/**
 * After a write that weighs `weight`: now and then keeps only the newest. A failure is the next writer's to put right,
 * and nobody's whose write is done.
 */
export async function keepNewest(
  kind: Kind,
  scope: { roomId: string; model?: string },
  keep: Keep,
  { weight = 1, every }: { weight?: number; every: number },
): Promise<void> {
  if (Math.random() >= weight / every) return
  await deleteBeyond(kind, scope, keep).catch((error: Error) =>
    console.error(`keep newest of ${kind.table}: ${error.name}`),
  )
}
