/** What oidc-provider keeps: one row for each instance of each of its models. */
import { keepNewest } from '@/lib/db/keep-newest'
import { columns, type ReadBy } from '@/lib/db/row'
import { insertRows, readRow, writeRows } from '@/lib/db/statement'
import { roomKeeps } from '@/lib/rooms/limits'

const record = columns('OidcRecord', {
  roomId: 'text',
  model: 'text',
  id: 'text',
  payload: 'text',
  grantId: 'text',
  uid: 'text',
  expiresAt: 'time',
  consumedAt: 'time',
})
type OidcRecord = ReadBy<typeof record>
type OidcKey = Pick<OidcRecord, 'roomId' | 'model' | 'id'>

const records = { table: 'OidcRecord', order: 'expiresAt', sizes: ['payload'] }

/** Makes the record, or writes over it. Where a room has too many of its kind the oldest go. */
export async function writeOidc(
  key: OidcKey,
  row: Pick<OidcRecord, 'payload' | 'grantId' | 'uid' | 'expiresAt'>,
): Promise<void> {
  await insertRows(
    record,
    [{ ...key, ...row, consumedAt: null }],
    `ON CONFLICT ("roomId", "model", "id") DO UPDATE SET "payload" = EXCLUDED."payload",
      "grantId" = EXCLUDED."grantId", "uid" = EXCLUDED."uid", "expiresAt" = EXCLUDED."expiresAt"`,
  )
  const { roomId, model } = key
  if (model !== 'Client') await keepNewest(records, { roomId, model }, roomKeeps.signIns, { every: 100 })
}

export const readOidc = ({ roomId, model, id }: OidcKey): Promise<OidcRecord | null> =>
  readRow`
    SELECT ${record} FROM "OidcRecord" WHERE "roomId" = ${roomId} AND "model" = ${model} AND "id" = ${id}`

export const readOidcByUid = (roomId: string, model: string, uid: string): Promise<OidcRecord | null> =>
  readRow`
    SELECT ${record} FROM "OidcRecord"
    WHERE "roomId" = ${roomId} AND "model" = ${model} AND "uid" = ${uid} LIMIT 1`

/** One conditional update: true for exactly one of any number of simultaneous exchanges (RFC 6749 §4.1.2). */
export async function consumeOidc({ roomId, model, id }: OidcKey, at: Date): Promise<boolean> {
  const count = await writeRows`
    UPDATE "OidcRecord" SET "consumedAt" = ${at}
    WHERE "roomId" = ${roomId} AND "model" = ${model} AND "id" = ${id} AND "consumedAt" IS NULL`
  return count === 1
}

/** True if it was there. */
export async function deleteOidc({ roomId, model, id }: OidcKey): Promise<boolean> {
  const count = await writeRows`
    DELETE FROM "OidcRecord" WHERE "roomId" = ${roomId} AND "model" = ${model} AND "id" = ${id}`
  return count === 1
}

export async function deleteOidcByGrant(roomId: string, model: string, grantId: string): Promise<void> {
  await writeRows`
    DELETE FROM "OidcRecord" WHERE "roomId" = ${roomId} AND "model" = ${model} AND "grantId" = ${grantId}`
}
