/** The quiz of a course that can be finished, as data and as it is judged. */
import { describe, expect, it } from 'vitest'
import { rightAnswers, sevenRight } from '@/e2e/right-answers'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import { exerciseNames } from '@/lib/exercises/exercises'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { courses } from '@/lib/mooc/courses'
import { choicesOf, choicesText, chosenOf, fieldOf, judgeQuiz } from '@/lib/mooc/judge-quiz'
import { quizForm } from '@/lib/mooc/quiz-form'
import { answersWith, aQuiz, finishable } from './a-quiz'

const thai = /[ก-๙]/

describe('a course that can be finished', () => {
  it('is there once, newest of all and first of our own, so that the catalogue begins with it', () => {
    const found = courses.filter(({ quiz }) => quiz)
    expect(found).toEqual([finishable])
    expect(courses.find(({ code }) => code.startsWith('REH'))).toBe(finishable)
    expect(courses.every(({ addedOn }) => addedOn <= finishable.addedOn)).toBe(true)
  })

  it('has an idea, a drawing, points and something to try in each lesson, and no lesson without a question', () => {
    for (const lesson of finishable.lessons) {
      expect(lesson).toMatchObject({
        idea: expect.anything(),
        drawing: expect.anything(),
        trial: expect.anything(),
      })
      expect(lesson.points?.length).toBe(3)
    }
    const asked = new Set(aQuiz.questions.map(({ lesson }) => lesson))
    expect([...asked]).toEqual(finishable.lessons.map((_, index) => index + 1))
  })

  it('lists its lessons and its quiz as its parts', () => {
    const titles = finishable.structure.map(({ title }) => title)
    expect(titles.slice(0, -1)).toEqual(finishable.lessons.map(({ title }) => title))
  })

  it('names only exercises that there are, by their titles', () => {
    for (const { trial } of finishable.lessons) {
      if (!trial?.exercise) continue
      const exercise = exerciseNames.find(name => name === trial.exercise)
      expect(exercise, trial.exercise).toBeDefined()
      if (!exercise) continue
      for (const locale of ['th', 'en'] as const)
        expect(trial.text[locale]).toContain(withoutMarks(exerciseWords(locale, exercise).title))
    }
  })

  it('names no address that anybody could have (RFC 2606 §2)', () => {
    const hosts = JSON.stringify(finishable).match(/[a-z-]+(?:\.[a-z-]+)+(?=[/" ])/g) ?? []
    expect(hosts.filter(host => !/\.(?:example|svg)$/.test(host))).toEqual([])
  })
})

describe.each(aQuiz.questions.map((question, index) => ({ number: index + 1, question })))(
  'question $number',
  ({ question }) => {
    it('has three or four different options, one of them right, and a reason for each, in both languages', () => {
      expect([3, 4]).toContain(question.options.length)
      expect(question.options[question.correctIndex]).toBeDefined()
      for (const locale of ['th', 'en'] as const) {
        const said = question.options.flatMap(({ text, why }) => [text[locale], why[locale]])
        expect(new Set(said).size).toBe(said.length)
      }
      for (const { why } of question.options) {
        expect(why.th).toMatch(thai)
        expect(why.en).not.toMatch(thai)
      }
    })
  },
)

it('a quiz is ten questions, passed at eight, and the right answer has no place of its own', () => {
  expect(aQuiz.questions.length).toBe(10)
  expect(aQuiz.passAt).toBe(8)
  const places = aQuiz.questions.map(({ correctIndex }) => correctIndex)
  expect(new Set(places).size).toBeGreaterThanOrEqual(3)
})

describe('judging', () => {
  it.each([
    [10, true],
    [8, true],
    [7, false],
    [0, false],
  ])('%i right answers: passed %s', (right, hasPassed) => {
    expect(judgeQuiz(aQuiz, answersWith(right))).toMatchObject({ score: right, of: 10, hasPassed })
  })

  it('names each lesson once whose questions were not answered right, in their order', () => {
    expect(judgeQuiz(aQuiz, answersWith(10)).readAgain).toEqual([])
    expect(judgeQuiz(aQuiz, answersWith(7)).readAgain).toEqual([4, 5])
    expect(judgeQuiz(aQuiz, answersWith(0)).readAgain).toEqual([1, 2, 3, 4, 5])
  })

  it('takes as an answer one of the options and nothing else', () => {
    const [first] = aQuiz.questions
    if (!first) throw new Error('No question')
    for (const raw of [undefined, '', '3', '9', '-1', '1.5', '01', 'x', '๑'])
      expect(chosenOf(first, raw), raw).toBeNull()
    expect(chosenOf(first, '2')).toBe(2)
  })

  it('reads what it kept, and nothing that is not of this quiz', () => {
    const choices = answersWith(5)
    expect(choicesOf(aQuiz, choicesText(choices))).toEqual(choices)
    for (const kept of [null, '', '0', '9999999999', choicesText([...choices, 0])])
      expect(choicesOf(aQuiz, kept)).toBeNull()
  })
})

it('what the browser tests answer is right where they say so', () => {
  expect(judgeQuiz(aQuiz, rightAnswers).score).toBe(10)
  expect(judgeQuiz(aQuiz, sevenRight)).toMatchObject({ score: 7, readAgain: [2, 3, 5] })
})

it('the form shows again what was chosen, and nothing else that was posted', () => {
  const { fields } = quizForm(finishable, aQuiz)
  expect(Object.keys(fields)).toEqual(aQuiz.questions.map((_, index) => fieldOf(index)))
  expect(fields.q1?.keeps?.('1')).toBe('1')
  expect(fields.q1?.keeps?.('3999900000036')).toBeNull()
})
