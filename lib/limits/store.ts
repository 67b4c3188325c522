import { database } from '@/lib/db/client'
import { writeRows } from '@/lib/db/statement'

export interface Share {
  key: string
  most: number
  /** End of the window that begins when none is running. */
  expiresAt: Date
}

/**
 * Takes one of each share, in one statement, whose condition decides: of any number of simultaneous callers, in
 * whatever process, exactly `most` get one in a window. Returns how many of the shares had one left.
 */
export function takeShares(shares: readonly Share[], realNow: Date): Promise<number> {
  // In one order, or two statements could wait for each other's rows.
  const inOrder = shares.toSorted((one, other) => (one.key < other.key ? -1 : 1))
  const rows = {
    words: inOrder.map(() => '(?, 1, ?, ?)').join(', '),
    values: inOrder.flatMap(({ key, most, expiresAt }) => [key, most, expiresAt]),
  }
  return writeRows`
    INSERT INTO "Tally" ("key", "count", "most", "expiresAt") VALUES ${rows}
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN "Tally"."expiresAt" <= ${realNow} THEN 1 ELSE "Tally"."count" + 1 END,
      "expiresAt" = CASE WHEN "Tally"."expiresAt" <= ${realNow} THEN EXCLUDED."expiresAt" ELSE "Tally"."expiresAt" END,
      "most" = EXCLUDED."most"
    WHERE "Tally"."expiresAt" <= ${realNow} OR "Tally"."count" < EXCLUDED."most"`
}

/** Of these keys, those whose window is used up. */
export async function readSpent(keys: readonly string[], realNow: Date): Promise<string[]> {
  const rows = await database().tally.findMany({
    where: { key: { in: [...keys] }, expiresAt: { gt: realNow } },
  })
  return rows.filter(({ count, most }) => count >= most).map(({ key }) => key)
}
