/**
 * The exercises: what goes wrong in life, met once where it harms nobody. One row each: who is played, where it begins,
 * what is prepared, and what has to be seen until it is done. Its words are in messages/*\/exercises.json under the same
 * name. Pure.
 */
import type { FaultName } from '@/lib/faults/catalogue'
import type { Part } from '@/lib/progress/progress'

/** Something that can be seen to have happened: a step that was reached, a slip, a failure that struck. */
export type Sign = { part: Part; step: number } | { slip: string } | { fired: FaultName }

/** What is said at some steps in place of the manual's sentence. */
export interface ExerciseAdvice {
  part: Part
  /** The step, or the first of several up to `to`. */
  from: number
  to?: number
  /** Until so many of the signs were seen. */
  until: number
  /** Its words: `advice.<say>` of the exercise. */
  say: string
  /** Where the step's own control is not what it speaks of: the one that is, none, or the way to the other site. */
  control?: 'deny' | 'none' | 'to-mooc'
}

export interface Exercise {
  /** On the sites; null where the exercise is its question alone. */
  walk: {
    /** Key of the cast. Their record is made as it was at first. */
    person: string
    begins: 'mooc' | 'seis'
    /** Strikes this person once. */
    arms?: FaultName
    /** Something that lies in the inbox from the beginning. */
    letter?: 'false-letter'
    /** Done when all of these were seen, each after the one before it. */
    signs: readonly Sign[]
    /** Slips that it is about: they are no mistakes in it. */
    about: readonly string[]
    /** Where the manual's sentence would lead past it. */
    advice?: readonly ExerciseAdvice[]
  } | null
  /** Asked when the rest is done; answers by name, in the order of the page. */
  question: { answers: readonly string[]; right: string }
}

const step = (part: Part, from: number) => ({ part, from })
const signIn = (step: number): Sign => ({ part: 1, step })
const email = (step: number): Sign => ({ part: 2, step })

export const exercises = {
  'lost-code': {
    walk: {
      person: 'ready',
      begins: 'mooc',
      arms: 'mail-lost',
      signs: [{ fired: 'mail-lost' }, signIn(6)],
      about: [],
      advice: [{ ...step(1, 5), until: 2, say: 'look', control: 'none' }],
    },
    question: { answers: ['ask-colleague', 'check-and-resend', 'start-over'], right: 'check-and-resend' },
  },
  'wrong-email': {
    walk: {
      person: 'bad-email',
      begins: 'mooc',
      signs: [{ slip: 'digits.bad-email' }, { slip: 'emailConfirm.different' }, email(8)],
      about: ['digits.bad-email', 'emailConfirm.different'],
      advice: [
        { ...step(2, 3), until: 2, say: 'differ' },
        { ...step(2, 4), to: 8, until: 2, say: 'missed', control: 'none' },
      ],
    },
    question: { answers: ['at-etda', 'at-mooc', 'at-seis'], right: 'at-seis' },
  },
  'old-code': {
    walk: {
      person: 'ready',
      begins: 'mooc',
      signs: [{ slip: 'code.superseded' }, signIn(6)],
      about: ['code.superseded'],
      advice: [
        { ...step(1, 5), until: 1, say: 'resend' },
        { ...step(1, 6), to: 7, until: 1, say: 'missed', control: 'none' },
      ],
    },
    question: { answers: ['first', 'same-reference', 'any'], right: 'same-reference' },
  },
  'locked-account': {
    walk: {
      person: 'ready',
      begins: 'mooc',
      arms: 'too-many-tries',
      signs: [{ fired: 'too-many-tries' }, signIn(6)],
      about: ['digits.locked', 'code.locked'],
    },
    question: { answers: ['keep-trying', 'other-number', 'wait'], right: 'wait' },
  },
  'retired-officer': {
    walk: {
      person: 'retired',
      begins: 'mooc',
      signs: [{ slip: 'digits.retired' }],
      about: ['digits.retired'],
    },
    question: { answers: ['borrow', 'agency', 'again'], right: 'agency' },
  },
  'refused-consent': {
    walk: {
      person: 'ready',
      begins: 'mooc',
      signs: [{ slip: 'page.denied' }, signIn(7)],
      about: ['page.denied'],
      advice: [
        { ...step(1, 6), until: 1, say: 'deny', control: 'deny' },
        { ...step(1, 7), until: 1, say: 'missed', control: 'none' },
      ],
    },
    question: { answers: ['account-gone', 'no-data', 'locked'], right: 'no-data' },
  },
  'left-too-early': {
    walk: {
      person: 'no-email',
      begins: 'seis',
      signs: [email(6), { slip: 'digits.no-email' }, email(8)],
      about: ['digits.no-email'],
      advice: [
        { ...step(2, 6), to: 7, until: 2, say: 'leave', control: 'to-mooc' },
        { ...step(2, 8), until: 2, say: 'missed', control: 'none' },
      ],
    },
    question: { answers: ['first-press', 'password', 'second-press'], right: 'second-press' },
  },
  'false-letter': {
    walk: {
      person: 'ready',
      begins: 'mooc',
      letter: 'false-letter',
      signs: [signIn(6)],
      about: [],
      advice: [
        { ...step(1, 1), until: 1, say: 'read', control: 'none' },
        { ...step(1, 5), until: 1, say: 'reference' },
      ],
    },
    question: { answers: ['reply', 'tell-nobody', 'half'], right: 'tell-nobody' },
  },
  'web-address': {
    walk: null,
    question: { answers: ['lookalike', 'subdomain', 'right', 'number'], right: 'right' },
  },
} as const satisfies Record<string, Exercise>

export type ExerciseName = keyof typeof exercises

export const isExerciseName = (name: string): name is ExerciseName => Object.hasOwn(exercises, name)
/** In the order of the list. */
export const exerciseNames = Object.keys(exercises).filter(isExerciseName)
export const exerciseOf = (name: ExerciseName): Exercise => exercises[name]

/** guided: the practice layer says what to do. test: it says the task alone. */
export const modes = ['guided', 'test'] as const
export type Mode = (typeof modes)[number]
export const isMode = (mode: unknown): mode is Mode => modes.some(one => one === mode)
