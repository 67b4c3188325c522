import { describe, expect, test } from 'vitest'
import { hintNow, withHint } from '@/lib/progress/hints'
import { aStory, type Progress } from '@/lib/progress/progress'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 3, minute))

function aRun(varied: Partial<Progress> = {}): Progress {
  return {
    ...{ part: 1, step: 5, state: 'at', slip: null, since: at(0), roomDay: '2026-11-26' },
    ...{ story: aStory('guided', at(0).getTime()), ended: null },
    ...varied,
  }
}

/** After so many presses at step 5, a minute apart. */
function after(presses: number, run = aRun()): Progress {
  let known = run
  for (let minute = 1; minute <= presses; minute++) known = withHint(known, 5, at(minute)) ?? known
  return known
}

describe('a hint', () => {
  test('goes from what the step is for to the instruction and to pointing, one at a press', () => {
    expect([0, 1, 2].map(presses => hintNow(after(presses), 'nudge'))).toEqual([
      ...['nudge', 'instruction', 'pointer'],
    ])
  })

  test('of a step that begins with its instruction points at the first press', () => {
    expect(hintNow(after(1), 'instruction')).toBe('pointer')
  })

  test('is counted, and no more than there are', () => {
    expect(after(5).story.hints).toEqual([1, 2].map(minute => ({ step: 5, at: at(minute).getTime() })))
  })

  test('leaves the step where it is, since when it was', () => {
    expect(after(1)).toMatchObject({ step: 5, state: 'at', since: at(0) })
  })

  test('begins anew after a slip, and where the step is come back to', () => {
    expect(hintNow({ ...after(2), since: at(9) }, 'instruction')).toBe('instruction')
    expect(hintNow({ ...after(2), step: 4, since: at(9) }, 'nudge')).toBe('nudge')
  })
})

describe('nothing is counted', () => {
  test.each([
    ['at another step than the one it stands at', aRun({ step: 4 })],
    ['when the part is done', aRun({ state: 'done' })],
    ['of a run without advice', aRun({ story: aStory('free', 0) })],
    ['in a test', aRun({ story: aStory('test', 0) })],
  ])('%s', (_, run) => expect(withHint(run, 5, at(1))).toBeNull())
})
