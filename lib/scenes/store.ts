import { database } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { keepNewest } from '@/lib/db/keep-newest'
import { roomKeeps } from '@/lib/rooms/limits'
import { type Play, PlayShape } from './play'
import { isSceneName, type SceneName } from './scenes'

export interface StoredPlay {
  id: string
  roomId: string
  scene: SceneName
  /** Real time. */
  playedAt: Date
  told: Play
}

/** False when the room is gone. */
export async function addPlay({ told, ...row }: StoredPlay): Promise<boolean> {
  try {
    await database().scenePlay.create({ data: { ...row, told: JSON.stringify(told) } })
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
  const kind = { table: 'ScenePlay', order: 'playedAt', sizes: ['told'] }
  await keepNewest(kind, { roomId: row.roomId }, roomKeeps.plays, { every: 10 })
  return true
}

/** None of a scene that an older version had. */
const known = <R extends { scene: string; told: string }>({ scene, told, ...row }: R) =>
  isSceneName(scene) ? [{ ...row, scene, told: PlayShape.parse(JSON.parse(told)) }] : []

export async function readPlay(roomId: string, id: string): Promise<StoredPlay | null> {
  const row = await database().scenePlay.findFirst({ where: { roomId, id } })
  return (row && known(row)[0]) ?? null
}

/** Newest first. */
export async function readPlays(roomId: string, most: number): Promise<StoredPlay[]> {
  const rows = await database().scenePlay.findMany({
    where: { roomId },
    orderBy: [{ playedAt: 'desc' }, { id: 'asc' }],
    take: most,
  })
  return rows.flatMap(known)
}
