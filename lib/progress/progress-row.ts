/** How far a room has come in a part, as it is read: by its own store, and with the seats of a class. */
import { z } from 'zod'
import { columns, type ReadBy, type Reads } from '@/lib/db/row'
import { isPart, modes, type Progress, states } from './progress'

export const progressColumns = columns('JourneyProgress', {
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

export function progressOf(row: ReadBy<typeof progressColumns>): Progress {
  const { part, step, state, slip, since, roomDay, story, ended } = row
  if (!isPart(part)) throw new TypeError('JourneyProgress.part holds what it never should')
  return {
    ...{ part, step, slip, since, roomDay },
    state: StateShape.parse(state),
    story: StoryShape.parse(JSON.parse(story)),
    ended: ended === null ? null : StoryShape.parse(JSON.parse(ended)),
  }
}

/** As `"JourneyProgress"` in a statement. */
export const progressReads: Reads<Progress> = {
  ...progressColumns,
  read: (values, from) => progressOf(progressColumns.read(values, from)),
}
