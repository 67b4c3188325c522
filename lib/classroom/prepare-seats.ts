import { takeShare } from '@/lib/limits/take-share'
import { rates } from '@/lib/rooms/limits'
import { digest, randomName } from '@/lib/secrets/secrets'
import type { Classroom } from './classroom'
import { drawNickname } from './nicknames'
import { rejoinCode, rejoinDigest } from './rejoin-code'
import { addCards, readSeatByJoinKey, readSeats } from './store'
import { type TooOften, tooOften } from './too-often'

/** How many cards are made at once. */
export const cardCounts = [8, 16, 24, 32, 40, 64, 104] as const

export type PrepareOutcome =
  | { ok: true; prepared: number }
  | { ok: false; slip: 'full' | 'closed' }
  | TooOften<'too-many-deeds'>

/** Somebody may join with a nickname that was just drawn. */
const attempts = 5

/** Gives seats to people who have not come yet, each with a card by which they join; once, however often the form is sent. */
export async function prepareSeats(
  classroom: Classroom,
  { count, key }: { count: number; key?: string },
  realNow = new Date(),
): Promise<PrepareOutcome> {
  if (classroom.state === 'closed') return { ok: false, slip: 'closed' }
  const share = await takeShare([[rates.deedsOfClass, classroom.id]], realNow)
  if (!share.ok) return tooOften('too-many-deeds', share)
  const form = key || randomName(20)
  const keyOf = (index: number) => digest(`card ${form} ${index}`)
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await readSeatByJoinKey(classroom.id, keyOf(0))) return { ok: true, prepared: count }
    const nicknames = await freeNicknames(classroom, count)
    const cards = await Promise.all(
      nicknames.map(async (nickname, index) => {
        const id = randomName(20)
        return { id, nickname, joinKey: keyOf(index), rejoinDigest: rejoinDigest(await rejoinCode(id)) }
      }),
    )
    const added = await addCards(classroom.id, cards, realNow)
    if (added === false) return { ok: false, slip: 'full' }
    if (added === true) return { ok: true, prepared: count }
  }
  throw new Error(`No nicknames were free in class ${classroom.id}`)
}

/** So many nicknames that nobody of the class has, each another. */
async function freeNicknames({ id, locale }: Classroom, count: number): Promise<string[]> {
  const taken = new Set((await readSeats(id)).map(({ nickname }) => nickname))
  const drawn = new Set<string>()
  // Six hundred names, of which at most those of a full class are taken.
  for (let draws = 0; drawn.size < count && draws < 100 * count; draws++) {
    const nickname = drawNickname(locale)
    if (!taken.has(nickname)) drawn.add(nickname)
  }
  return [...drawn]
}
