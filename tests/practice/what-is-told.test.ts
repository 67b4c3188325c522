import { describe, expect, test } from 'vitest'
import { adviseOn } from '@/lib/practice/advise'
import { describeEnding } from '@/lib/practice/describe-ending'
import { nextPart } from '@/lib/practice/next-part'
import type { Step } from '@/lib/practice/steps'
import { aStory, type Progress } from '@/lib/progress/progress'

const begun = Date.UTC(2026, 10, 26, 3)
const after = (seconds: number) => begun + seconds * 1000
const code: Step = { part: 1, step: 5, of: 7 }

function aProgress(varied: Partial<Progress> = {}): Progress {
  return {
    ...{ part: 1, step: 5, state: 'at', slip: null, since: new Date(begun), roomDay: '2026-11-26' },
    ...{ story: { ...aStory('guided', begun), steps: [{ step: 5, at: begun }] }, ended: null },
    ...varied,
  }
}

describe('the advice', () => {
  test('is the step’s own where nothing has happened', () => {
    expect(adviseOn(code, aProgress())).toEqual({ kind: 'step' })
  })
  test('is about the slip where one has just happened here', () => {
    const slipped = aProgress({ state: 'slipped', slip: 'code.wrong' })
    expect(adviseOn(code, slipped)).toEqual({ kind: 'slipped', slip: 'code.wrong' })
  })
  test('is not about a slip of another step', () => {
    const slipped = aProgress({ state: 'slipped', slip: 'code.wrong' })
    expect(adviseOn({ ...code, step: 4 }, slipped)).toEqual({ kind: 'step' })
  })
  test('is that the part is done, on its last step alone', () => {
    const done = aProgress({ state: 'done', step: 7 })
    expect(adviseOn({ ...code, step: 7 }, done)).toEqual({ kind: 'done', part: 1 })
    expect(adviseOn({ ...code, step: 3 }, done)).toEqual({ kind: 'step' })
  })
})

describe('the part to do now', () => {
  const open = aProgress()
  const done = aProgress({ state: 'done' })
  const second = (varied: Partial<Progress> = {}) => aProgress({ part: 2, ...varied })

  test.each([
    ['the first, where nothing was begun', null, null, 1],
    ['the first, while it is under way', open, null, 1],
    ['the second, when the first is done', done, null, 2],
    [
      'the second, where the first cannot go on without it',
      aProgress({ state: 'slipped', slip: 'digits.no-email' }),
      null,
      2,
    ],
    [
      'the first again, when the second has mended it',
      aProgress({ state: 'slipped', slip: 'digits.no-email' }),
      second({ state: 'done' }),
      1,
    ],
    ['of two under way the one worked at last', open, second({ since: new Date(after(60)) }), 2],
    ['none, when both are done', done, second({ state: 'done' }), null],
  ] as const)('is %s', (_, first, other, expected) => {
    expect(nextPart({ 1: first, 2: other })).toBe(expected)
  })
})

describe('the end of a part', () => {
  const story = {
    ...aStory('guided', begun),
    steps: [
      { step: 1, at: begun },
      { step: 2, at: after(20) },
      { step: 4, at: after(50) },
    ],
    slips: [
      { step: 4, slip: 'digits.too-short', at: after(55) },
      { step: 4, slip: 'digits.too-short', at: after(60) },
    ],
    endedAt: after(100),
  }

  test('tells how long each step took, and which was not seen', () => {
    const { seconds, steps } = describeEnding(story, 4)
    expect(seconds).toBe(100)
    expect(steps.map(one => one.seconds)).toEqual([20, 30, null, 50])
    expect(steps.map(one => one.isSeen)).toEqual([true, true, false, true])
  })
  test('tells a slip once, with how often it happened', () => {
    expect(describeEnding(story, 4).slips).toEqual([{ step: 4, slip: 'digits.too-short', times: 2 }])
  })
})
