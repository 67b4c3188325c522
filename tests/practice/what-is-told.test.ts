import { describe, expect, test } from 'vitest'
import { whatToSay } from '@/components/practice/what-to-say'
import { adviseOn } from '@/lib/practice/advise'
import { describeEnding } from '@/lib/practice/describe-ending'
import { nextPart } from '@/lib/practice/next-part'
import type { Step } from '@/lib/practice/steps'
import { aStory, type Mode, type Progress } from '@/lib/progress/progress'

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
    expect(adviseOn(code, aProgress())).toEqual({ kind: 'step', hint: 'instruction' })
  })
  test('is about the slip where one has just happened here', () => {
    const slipped = aProgress({ state: 'slipped', slip: 'code.wrong' })
    expect(adviseOn(code, slipped)).toEqual({ kind: 'slipped', slip: 'code.wrong', hint: 'instruction' })
  })
  test('is not about a slip of another step', () => {
    const slipped = aProgress({ state: 'slipped', slip: 'code.wrong' })
    expect(adviseOn({ ...code, step: 4 }, slipped)).toMatchObject({ kind: 'step' })
  })
  test('is that the part is done, on its last step alone', () => {
    const done = aProgress({ state: 'done', step: 7 })
    expect(adviseOn({ ...code, step: 7 }, done)).toEqual({ kind: 'done', part: 1 })
    expect(adviseOn({ ...code, step: 3 }, done)).toMatchObject({ kind: 'step' })
  })
  test('says at once what to press, the first time through', () => {
    expect(adviseOn(code, aProgress())).toMatchObject({ hint: 'instruction' })
  })
  test('says what the step is for, once the part has been done', () => {
    const again = aProgress({ ended: aStory('guided', begun) })
    expect(adviseOn(code, again)).toEqual({ kind: 'step', hint: 'nudge' })
    expect(adviseOn(code, again, true), 'an exercise is hard enough').toMatchObject({ hint: 'instruction' })
    const slipped = { ...again, state: 'slipped', slip: 'code.wrong' } as const
    expect(adviseOn(code, slipped), 'a slip is mended, not guessed at').toMatchObject({ hint: 'instruction' })
  })
})

describe('what is said', () => {
  const otp = '/r/abcdefghjkmnpqrstuvw/connect/interaction/u/otp'
  const inMode = (mode: Mode, varied: Partial<Progress> = {}) =>
    whatToSay(otp, code, aProgress({ story: aStory(mode, begun), ...varied }), null)

  test('with advice, is the advice and what it points at', () => {
    expect(inMode('guided')).toMatchObject({ advice: { kind: 'step' }, control: 'otp' })
  })
  test.each(['free', 'test'] as const)('%s, is nothing, whatever happened', mode => {
    expect(inMode(mode)).toMatchObject({ mode, advice: null, control: null })
    const slipped = inMode(mode, { state: 'slipped', slip: 'code.wrong' })
    expect(slipped).toMatchObject({ advice: null, control: null })
  })
  test.each(['free', 'test'] as const)('%s, is at the end that it is done', mode => {
    const done = aProgress({ story: aStory(mode, begun), state: 'done', step: 7 })
    expect(whatToSay(otp, { ...code, step: 7 }, done, null).advice).toMatchObject({ kind: 'done' })
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
    expect(describeEnding(story, 4).slipCount).toBe(2)
  })
  test('tells how many hints each step took', () => {
    const asked = { ...story, hints: [2, 4, 4].map(step => ({ step, at: begun })) }
    const { hintCount, steps } = describeEnding(asked, 4)
    expect([hintCount, steps.map(one => one.hints)]).toEqual([3, [0, 1, 0, 2]])
  })
})
