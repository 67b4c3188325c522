/** The clients that testers registered: the provider's own records of its model `Client`. */
import { database } from '@/lib/db/client'
import { inHeldRoom } from '@/lib/db/in-held-room'

/** Keeps a client of that new id, unless the room holds `most`. */
export async function addClient(
  roomId: string,
  client: { id: string; payload: string },
  most: number,
): Promise<'added' | 'full' | 'no-room'> {
  const where = { roomId, model: 'Client' }
  const outcome = await inHeldRoom(roomId, async transaction => {
    if ((await transaction.oidcRecord.count({ where })) >= most) return 'full'
    await transaction.oidcRecord.create({ data: { ...where, ...client } })
    return 'added'
  })
  return outcome ?? 'no-room'
}

export const readClients = (roomId: string) =>
  database().oidcRecord.findMany({ where: { roomId, model: 'Client' }, orderBy: { id: 'asc' } })

export const readClient = (roomId: string, id: string) =>
  database().oidcRecord.findUnique({ where: { roomId_model_id: { roomId, model: 'Client', id } } })

/** False if there was none. */
export const deleteClientRow = async (roomId: string, id: string): Promise<boolean> =>
  (await database().oidcRecord.deleteMany({ where: { roomId, model: 'Client', id } })).count === 1
