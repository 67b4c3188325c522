import { describe, expect, test } from 'vitest'
import { advance, type Mode, type Progress, type Sighting } from '@/lib/progress/progress'
import { afterTheNight } from '@/lib/progress/read-progress'

const day = '2026-11-26'
const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 3, minute))
const seen = (step: number, more: Partial<Sighting> = {}): Sighting => ({
  ...{ part: 1, step, state: 'at', slips: [] },
  ...more,
})

/** What is known after these were seen, a minute apart. */
function after(...sightings: Sighting[]): Progress {
  let known: Progress | null = null
  sightings.forEach((one, minute) => {
    known = advance(known, one, at(minute), day) ?? known
  })
  if (!known) throw new Error('nothing was seen')
  return known
}

describe('a step that is reached', () => {
  test('is the one it stands at, since then, and is in the story', () => {
    const known = after(seen(1), seen(2))
    expect(known).toMatchObject({ step: 2, state: 'at', since: at(1), slip: null })
    expect(known.story.steps.map(({ step }) => step)).toEqual([1, 2])
  })

  test('and shown again changes nothing', () => {
    expect(advance(after(seen(1), seen(2)), seen(2), at(9), day)).toBeNull()
  })

  test('that was left by Back is the one it stands at, and its first time counts', () => {
    const known = after(seen(1), seen(2), seen(1))
    expect(known.step).toBe(1)
    expect(known.story.steps).toEqual([
      { step: 1, at: at(0).getTime() },
      { step: 2, at: at(1).getTime() },
    ])
  })
})

describe('a slip', () => {
  const wrong = seen(5, { state: 'waiting', slips: ['code.wrong'] })

  test('is where it stands, until the next step is reached', () => {
    const slipped = after(seen(4), wrong)
    expect(slipped).toMatchObject({ state: 'slipped', slip: 'code.wrong' })
    expect(advance(slipped, seen(5, { state: 'waiting' }), at(9), day)).toBeNull()
    expect(advance(slipped, seen(6), at(9), day)).toMatchObject({ state: 'at', slip: null, step: 6 })
  })

  test('of a form counts each time, for a form tells it once', () => {
    expect(after(seen(4), wrong, wrong, wrong).story.slips).toHaveLength(3)
  })

  test('that is a page of its own counts once, however often it is shown', () => {
    const denied = seen(6, { slips: ['page.denied'] })
    expect(after(seen(6), denied, denied).story.slips).toHaveLength(1)
  })

  test('of many, the newest are kept', () => {
    const known = after(...Array.from({ length: 60 }, () => wrong))
    expect(known.story.slips).toHaveLength(40)
    expect(known.story.slips.at(-1)?.at).toBe(at(59).getTime())
  })
})

describe('who is done', () => {
  const done = () => after(seen(1), seen(7), seen(7, { state: 'done' }))

  test('has a story with its end', () => {
    expect(done().ended).toMatchObject({ begunAt: at(0).getTime(), endedAt: at(2).getTime() })
  })

  test('stays so whatever page is looked at again', () => {
    expect(advance(done(), seen(7), at(9), day)).toBeNull()
    expect(advance(done(), seen(4), at(9), day)).toBeNull()
  })

  test('begins anew at the beginning, and what was done is kept beside', () => {
    const again = advance(done(), seen(1), at(9), day)
    expect(again).toMatchObject({ state: 'at', step: 1, story: { begunAt: at(9).getTime() } })
    expect(again?.story.steps).toHaveLength(1)
    expect(again?.ended).toEqual(done().ended)
  })
})

describe('a run that begins by itself', () => {
  const modeAfter = (mode: Mode) => {
    const done = after(seen(1), seen(7, { state: 'done' }))
    return advance({ ...done, story: { ...done.story, mode } }, seen(1), at(9), day)?.story.mode
  }

  test('has advice where there was none before it', () => {
    expect(advance(null, seen(1), at(0), day)?.story).toMatchObject({ mode: 'guided', hints: [] })
  })
  test('goes on as the run before it did', () => expect(modeAfter('free')).toBe('free'))
  test('is never a test', () => expect(modeAfter('test')).toBe('guided'))
})

describe('what was saved at SEIS', () => {
  const saved = () => after(seen(7, { part: 2 }), seen(8, { part: 2, state: 'waiting' }))

  test('is awaited on the day it was saved', () => {
    expect(afterTheNight(saved(), day).state).toBe('waiting')
  })

  test('and is done on the day after, by the room clock', () => {
    expect(afterTheNight(saved(), '2026-11-27')).toMatchObject({
      state: 'done',
      ended: { endedAt: at(1).getTime() },
    })
  })
})
