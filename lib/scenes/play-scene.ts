import type { WhatIfName } from '@/lib/faults/what-if'
import { isUsableEmail } from '@/lib/identity'
import { takeShare } from '@/lib/limits/take-share'
import { listPeople } from '@/lib/people/list-people'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { rates } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { randomName } from '@/lib/secrets/secrets'
import type { Play, TakeTold } from './play'
import { type SceneName, scenes } from './scenes'
import { CannotPlay, Stage } from './stage'
import { addPlay } from './store'

export type PlaySceneOutcome =
  | { ok: true; id: string }
  /** no-people: a scene needs two who could sign in. broken-off: somebody else was in the way, e.g. a limit. */
  | { ok: false; slip: 'too-many' | 'no-people' | 'broken-off' }
  | { ok: false; slip: 'no-room' }

/** Plays a scene once through, every take of it, and keeps what is told of it. */
export async function playScene(
  room: Room,
  name: SceneName,
  lie: WhatIfName,
  realNow = new Date(),
): Promise<PlaySceneOutcome> {
  if (!(await takeShare([[rates.scenesOfRoom, room.id]], realNow)).ok) return { ok: false, slip: 'too-many' }
  const able = (await listPeople(room.id)).filter(one => one.status === 'active' && isUsableEmail(one.email))
  const [victim, thief] = able
  if (!victim || !thief) return { ok: false, slip: 'no-people' }
  const stage = new Stage(room, victim, thief)
  const takes: TakeTold[] = []
  try {
    for (const { take, play } of scenes[name].playAll(stage, lie)) {
      const stop = await play()
      takes.push({ name: take, steps: stage.told(), stop })
    }
  } catch (error) {
    // The operator has been told of the other.
    if (error instanceof CannotPlay) console.error(`scene ${name}: ${error.message}`)
    else if (!isProviderUnreachable(error)) throw error
    return { ok: false, slip: 'broken-off' }
  } finally {
    await stage.clear()
  }
  const told: Play = {
    victim: victim.key,
    thief: thief.key,
    ...(name === 'one-lie' ? { lie } : {}),
    takes,
  }
  const id = randomName(16)
  const isKept = await addPlay({ id, roomId: room.id, scene: name, playedAt: realNow, told })
  return isKept ? { ok: true, id } : { ok: false, slip: 'no-room' }
}
