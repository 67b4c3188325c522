/** What an ending offers next. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NextExercise } from '@/components/exercises/next-exercise'
import { type ExerciseName, exerciseNames } from '@/lib/exercises/exercises'
import { nextExercise } from '@/lib/exercises/next-exercise'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { exercisesPath } from '@/lib/paths'

const roomId = 'abcdefghij'
const begunAt = new Date('2026-11-26T02:00:00Z')
/** The list of a room in which these are passed, and the ones begun are not. */
const listed = (passed: readonly ExerciseName[], begun: readonly ExerciseName[] = []) =>
  exerciseNames.map(exercise => {
    const isPassed = passed.includes(exercise)
    const run =
      isPassed || begun.includes(exercise)
        ? {
            ...{ exercise, begunAt, mode: 'guided' as const, armed: [], isUnderWay: !isPassed },
            ...{ doneAt: null, passedAt: isPassed ? begunAt : null, slips: 0, answer: null },
          }
        : null
    return { exercise, run }
  })
const drawn = (exercise: ExerciseName | null, locale: 'th' | 'en' = 'th') =>
  withoutMarks(renderToStaticMarkup(createElement(NextExercise, { roomId, locale, exercise })))

test('the next exercise is the first that is not passed, one that was begun too', () => {
  expect(nextExercise(listed([]))).toBe('lost-code')
  expect(nextExercise(listed(['lost-code', 'old-code']))).toBe('wrong-email')
  expect(nextExercise(listed(['lost-code'], ['wrong-email']))).toBe('wrong-email')
  expect(nextExercise(listed(exerciseNames))).toBeNull()
})

test('an ending leads to it by its name, and says what it trains', () => {
  const ending = drawn('old-code')
  expect(ending).toContain(`href="${exercisesPath(roomId, '/old-code')}"`)
  expect(ending).toMatch(/แบบฝึกหัดถัดไป: [ก-๛]/)
  expect(ending).toContain('ใช้รหัสอ้างอิงหาจดหมายฉบับที่ถูก')
})

test('who has passed all of them is told so, and led to none', () => {
  expect(drawn(null)).toContain('ท่านผ่านแบบฝึกหัดครบทุกข้อแล้ว')
  expect(drawn(null)).not.toContain('href')
})
