/** The clients that testers registered: the provider's own records of its model `Client`. */
import { database } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { inHeldRoom } from '@/lib/db/in-held-room'
import { sceneClientPrefix } from '@/lib/sites/scene-client.mjs'

/** Not those of a scene, which are on stage for a moment. */
const ofTesters = { NOT: { id: { startsWith: sceneClientPrefix } } }

/** Keeps a client of that id, unless the room has one of it or holds `most`. */
export async function addClient(
  roomId: string,
  client: { id: string; payload: string },
  most: number,
): Promise<'added' | 'full' | 'no-room' | 'taken'> {
  const where = { roomId, model: 'Client' }
  const counted = { ...where, ...ofTesters }
  const outcome = await inHeldRoom(roomId, async transaction => {
    if (await transaction.oidcRecord.findFirst({ where: { ...where, id: client.id } })) return 'taken'
    if ((await transaction.oidcRecord.count({ where: counted })) >= most) return 'full'
    await transaction.oidcRecord.create({ data: { ...where, ...client } })
    return 'added'
  })
  return outcome ?? 'no-room'
}

export const readClients = (roomId: string) =>
  database().oidcRecord.findMany({ where: { roomId, model: 'Client', ...ofTesters }, orderBy: { id: 'asc' } })

/** Keeps the client of a scene until `expiresAt`, should nobody take it away. False when the room is gone. */
export async function addSceneClient(
  roomId: string,
  client: { id: string; payload: string; expiresAt: Date },
): Promise<boolean> {
  try {
    await database().oidcRecord.create({ data: { roomId, model: 'Client', ...client } })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

export const readClient = (roomId: string, id: string) =>
  database().oidcRecord.findUnique({ where: { roomId_model_id: { roomId, model: 'Client', id } } })

/** False if there was none. */
export const deleteClientRow = async (roomId: string, id: string): Promise<boolean> =>
  (await database().oidcRecord.deleteMany({ where: { roomId, model: 'Client', id } })).count === 1
