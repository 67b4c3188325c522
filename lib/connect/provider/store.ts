/** What oidc-provider keeps: one row for each instance of each of its models. */
import { database, type Prisma } from '@/lib/db/client'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'

type OidcKey = { roomId: string; model: string; id: string }

const records = { table: 'OidcRecord', order: 'expiresAt', sizes: ['payload'] }

/** Makes the record, or writes over it. Where a room has too many of its kind the oldest go. */
export async function writeOidc(
  key: OidcKey,
  row: Omit<Prisma.OidcRecordUncheckedCreateInput, keyof OidcKey>,
): Promise<void> {
  await database().oidcRecord.upsert({
    where: { roomId_model_id: key },
    create: { ...key, ...row },
    update: row,
  })
  const { roomId, model } = key
  if (model !== 'Client') await keepNewest(records, { roomId, model }, roomKeeps.signIns, { every: 100 })
}

export const readOidc = (key: OidcKey) =>
  database().oidcRecord.findUnique({ where: { roomId_model_id: key } })

export const readOidcByUid = (roomId: string, model: string, uid: string) =>
  database().oidcRecord.findFirst({ where: { roomId, model, uid } })

/** One conditional update: true for exactly one of any number of simultaneous exchanges (RFC 6749 §4.1.2). */
export async function consumeOidc(key: OidcKey, at: Date): Promise<boolean> {
  const { count } = await database().oidcRecord.updateMany({
    where: { ...key, consumedAt: null },
    data: { consumedAt: at },
  })
  return count === 1
}

/** True if it was there. */
export const deleteOidc = async (key: OidcKey): Promise<boolean> =>
  (await database().oidcRecord.deleteMany({ where: key })).count === 1

export async function deleteOidcByGrant(roomId: string, model: string, grantId: string): Promise<void> {
  await database().oidcRecord.deleteMany({ where: { roomId, model, grantId } })
}
