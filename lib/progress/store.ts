/** How far each room has come in each part. Asked for with every page of a site, and written where that page changed it. */
import { z } from 'zod'
import { database } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { columns, type ReadBy } from '@/lib/db/row'
import { insertRows, readRow } from '@/lib/db/statement'
import { isPart, modes, type Part, type Progress, states } from './progress'

const row = columns('JourneyProgress', {
  roomId: 'text',
  part: 'number',
  step: 'number',
  state: 'text',
  slip: 'text',
  since: 'time',
  roomDay: 'text',
  story: 'text',
  ended: 'text',
})
type Row = ReadBy<typeof row>

/** What a run kept before there were modes and hints did not say is as it was then. */
const StoryShape = z.object({
  mode: z.enum(modes).default('guided'),
  begunAt: z.number(),
  steps: z.array(z.object({ step: z.number(), at: z.number() })),
  slips: z.array(z.object({ step: z.number(), slip: z.string(), at: z.number() })),
  hints: z.array(z.object({ step: z.number(), at: z.number() })).default([]),
  endedAt: z.number().optional(),
})
const StateShape = z.enum(states)

function progressOf({ part, step, state, slip, since, roomDay, story, ended }: Row): Progress {
  if (!isPart(part)) throw new TypeError('JourneyProgress.part holds what it never should')
  return {
    ...{ part, step, slip, since, roomDay },
    state: StateShape.parse(state),
    story: StoryShape.parse(JSON.parse(story)),
    ended: ended === null ? null : StoryShape.parse(JSON.parse(ended)),
  }
}

export async function readPart(roomId: string, part: Part): Promise<Progress | null> {
  const found =
    await readRow`SELECT ${row} FROM "JourneyProgress" WHERE "roomId" = ${roomId} AND "part" = ${part}`
  return found && progressOf(found)
}

/** Of every part that was begun, the first part first. */
export async function readParts(roomId: string): Promise<Progress[]> {
  const found = await database().journeyProgress.findMany({ where: { roomId }, orderBy: { part: 'asc' } })
  return found.map(progressOf)
}

/** Keeps it in the place of what was known of that part. Nothing happens where the room is gone. */
export async function keepPart(roomId: string, { story, ended, ...rest }: Progress): Promise<void> {
  const kept = { ...rest, roomId, story: JSON.stringify(story), ended: ended && JSON.stringify(ended) }
  try {
    await insertRows(
      row,
      [kept],
      `ON CONFLICT ("roomId", "part") DO UPDATE SET "step" = EXCLUDED."step", "state" = EXCLUDED."state",
       "slip" = EXCLUDED."slip", "since" = EXCLUDED."since", "roomDay" = EXCLUDED."roomDay",
       "story" = EXCLUDED."story", "ended" = EXCLUDED."ended"`,
    )
  } catch (error) {
    if (!isOwnerGone(error)) throw error
  }
}

export async function forgetPart(roomId: string, part: Part): Promise<void> {
  await database().journeyProgress.deleteMany({ where: { roomId, part } })
}
