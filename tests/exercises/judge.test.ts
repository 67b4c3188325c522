import { describe, expect, test } from 'vitest'
import { adviceText, exerciseWords, whyNot } from '@/lib/exercises/exercise-words'
import { type Exercise, exerciseNames, exerciseOf, type Sign } from '@/lib/exercises/exercises'
import { doneWhen, type Event, isRight, type Run, slipsBeside, stateOf } from '@/lib/exercises/judge'
import { catalogue } from '@/lib/faults/catalogue'
import { messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/translator'
import { partSteps } from '@/lib/progress/progress'
import { castKeys } from '@/prisma/personas'

const begunAt = new Date(Date.UTC(2026, 10, 26, 3))
const at = (minute: number) => begunAt.getTime() + minute * 60_000
const inOrder = (signs: readonly Sign[]): Event[] => signs.map((sign, n) => ({ ...sign, at: at(n + 1) }))
const walked = exerciseNames.flatMap(name => {
  const { walk } = exerciseOf(name)
  return walk ? [[name, walk.signs] as const] : []
})

describe('what was seen', () => {
  test.each(walked)('%s is done when all of its signs were seen in their order', (name, signs) => {
    expect(doneWhen(exerciseOf(name), inOrder(signs), begunAt)).toEqual(new Date(at(signs.length)))
  })

  test.each(walked)('%s is not done while any one of them is missing', (name, signs) => {
    signs.forEach((_, left) => {
      const events = inOrder(signs).filter((_, n) => n !== left)
      expect(doneWhen(exerciseOf(name), events, begunAt)).toBeNull()
    })
  })

  test.each(walked)('%s is not done by what was seen before it was begun', (name, signs) => {
    const events = inOrder(signs).map(event => ({ ...event, at: event.at - 3_600_000 }))
    expect(doneWhen(exerciseOf(name), events, begunAt)).toBeNull()
  })
})

test('what was seen in another order is not what the exercise asks for', () => {
  const slip: Event = { slip: 'code.superseded', at: at(5) }
  const step: Event = { part: 1, step: 6, at: at(2) }
  expect(doneWhen(exerciseOf('old-code'), [slip, step], begunAt)).toBeNull()
  expect(doneWhen(exerciseOf('old-code'), [slip, { ...step, at: at(6) }], begunAt)).toEqual(new Date(at(6)))
})

test('an exercise that is its question alone is done as soon as it is begun', () => {
  expect(doneWhen(exerciseOf('web-address'), [], begunAt)).toEqual(begunAt)
})

test('slips that an exercise is about are no mistakes, others are, until it was done', () => {
  const events: Event[] = [
    { slip: 'code.superseded', at: at(1) },
    { slip: 'digits.too-short', at: at(2) },
    { slip: 'code.wrong', at: at(9) },
  ]
  expect(slipsBeside(exerciseOf('old-code'), events, begunAt, new Date(at(5)))).toBe(1)
})

describe('the state', () => {
  const run: Run = {
    ...{ exercise: 'lost-code', mode: 'guided', begunAt, isUnderWay: true, armed: [], doneAt: null },
    ...{ slips: 0, answer: null, passedAt: null },
  }
  const passed = { ...run, doneAt: begunAt, isUnderWay: false, passedAt: begunAt }
  test.each([
    ['not-begun', null],
    ['not-begun', { ...run, isUnderWay: false }],
    ['under-way', run],
    ['under-way', { ...passed, doneAt: null, isUnderWay: true }],
    ['to-answer', { ...run, doneAt: begunAt }],
    ['passed', passed],
  ] as const)('%s', (state, one) => expect(stateOf(one)).toBe(state))
})

describe('the row of', () => {
  const slips: Record<string, Record<string, object>> = messages.th.progress.slips
  const isKnownSlip = (slip: string) => {
    const [kind = '', name = ''] = slip.split('.')
    return slips[kind]?.[name] !== undefined
  }
  const isPossible = (sign: Sign, { walk }: Exercise) =>
    'slip' in sign
      ? isKnownSlip(sign.slip)
      : 'fired' in sign
        ? sign.fired === walk?.arms
        : sign.step <= partSteps[sign.part]

  test.each(exerciseNames)('%s names people, slips and steps that there are', name => {
    const exercise = exerciseOf(name)
    const { walk } = exercise
    if (!walk) return
    expect(castKeys).toContain(walk.person)
    expect(walk.signs.filter(sign => !isPossible(sign, exercise))).toEqual([])
    expect(walk.about.filter(slip => !isKnownSlip(slip))).toEqual([])
  })

  test.each(exerciseNames)('%s arms nothing that would strike anybody else', name => {
    const arms = exerciseOf(name).walk?.arms
    if (arms) expect(catalogue[arms].where).toContain('citizenId')
    else expect(exerciseOf(name).walk?.signs.filter(sign => 'fired' in sign) ?? []).toEqual([])
  })

  test.each(exerciseNames)('%s advises in words that there are, at steps and signs that there are', name => {
    const { walk } = exerciseOf(name)
    for (const { part, from, to = from, until, say } of walk?.advice ?? []) {
      expect(from).toBeLessThanOrEqual(to)
      expect(to).toBeLessThanOrEqual(partSteps[part])
      expect(until).toBeLessThanOrEqual(walk?.signs.length ?? 0)
      for (const locale of locales) expect(adviceText(locale, name, say)).not.toBe('')
    }
  })

  test.each(exerciseNames)('%s has one right answer among several, and its words in both languages', name => {
    const { question } = exerciseOf(name)
    expect(question.answers.filter(answer => isRight(name, answer))).toHaveLength(1)
    for (const locale of locales) {
      const words = exerciseWords(locale, name)
      expect(words.answers.map(({ answer }) => answer)).toEqual(question.answers)
      expect(new Set(words.answers.map(({ text }) => text)).size).toBe(question.answers.length)
      expect(words.why).not.toBe('')
    }
  })
})

test('each wrong address says by what it is told', () => {
  const { answers, right } = exerciseOf('web-address').question
  for (const locale of locales)
    expect(answers.filter(answer => !whyNot(locale, 'web-address', answer))).toEqual([right])
})
