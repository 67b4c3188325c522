/**
 * How far somebody has come in a part of the manual: which step, since when, and on what they slipped. It grows by what
 * the practice layer sees on the pages of the sites; no site tells it anything. Pure.
 */

/** The manual's parts, and how many steps each has. */
export const partSteps = { 1: 7, 2: 8 } as const
export type Part = keyof typeof partSteps
export const isPart = (part: number): part is Part => Object.hasOwn(partSteps, part)

/**
 * How a part is gone through. guided: with advice and hints. free: the sites alone. test: a task, no hints, marked at the
 * end.
 */
export const modes = ['guided', 'free', 'test'] as const
export type Mode = (typeof modes)[number]
export const isMode = (mode: unknown): mode is Mode => modes.some(one => one === mode)

/** waiting: for a letter, or for tomorrow. slipped: what was given was not taken; it stays until the next step is reached. */
export const states = ['at', 'waiting', 'slipped', 'done'] as const
export type State = (typeof states)[number]

/** What a page shows of somebody's progress. */
export interface Sighting {
  part: Part
  step: number
  state: Exclude<State, 'slipped'>
  /** What it slipped on, if on anything: names of messages/*\/progress.json, e.g. `code.wrong`. */
  slips: readonly string[]
}

/** Instants are milliseconds since 1970, real time. */
export interface Story {
  mode: Mode
  begunAt: number
  /** When each step was first reached, in the order in which they were. */
  steps: { step: number; at: number }[]
  slips: { step: number; slip: string; at: number }[]
  /** Each that was asked for. */
  hints: { step: number; at: number }[]
  endedAt?: number
}

export interface Progress {
  part: Part
  step: number
  state: State
  slip: string | null
  since: Date
  roomDay: string
  story: Story
  /** The last run that was done. */
  ended: Story | null
}

const mostSlips = 40

/** A run that begins at the instant `at`. */
export const aStory = (mode: Mode, at: number): Story => ({
  ...{ mode, begunAt: at, steps: [], slips: [], hints: [] },
})

/** What begins by itself goes on as the run before did; a test is begun by a press alone. */
const modeAfter = (known: Progress | null): Mode =>
  known && known.story.mode !== 'test' ? known.story.mode : 'guided'

const isOfPage = (slip: string | null) => slip?.startsWith('page.') ?? false

/** Somebody who is done and is seen at the beginning again begins anew. */
const isBeginning = (step: number) => step <= 2

/**
 * What is known after this was seen at the instant `now`, on the room clock's day `roomDay`; null where it changes
 * nothing, as a page that is shown again does not.
 */
export function advance(known: Progress | null, seen: Sighting, now: Date, roomDay: string): Progress | null {
  const isAnew = known?.state === 'done' && isBeginning(seen.step)
  // Done stays done: whoever looks at an earlier page once more loses nothing.
  if (known?.state === 'done' && !isAnew) return null
  const isSame = known && !isAnew && known.step === seen.step
  // A page that is itself the news of a slip tells the same when it is shown again; a form tells its slip once.
  const isTold = known?.state === 'slipped' && isOfPage(known.slip) && known.slip === seen.slips[0]
  const isQuiet = seen.slips.length === 0 && (known?.state === seen.state || known?.state === 'slipped')
  if (isSame && seen.state !== 'done' && (isTold || isQuiet)) return null
  const at = now.getTime()
  const before: Story = known && !isAnew ? known.story : aStory(modeAfter(known), at)
  const isFirst = !before.steps.some(({ step }) => step === seen.step)
  const story: Story = {
    ...before,
    steps: isFirst ? [...before.steps, { step: seen.step, at }] : before.steps,
    slips: [...before.slips, ...seen.slips.map(slip => ({ step: seen.step, slip, at }))].slice(-mostSlips),
    ...(seen.state === 'done' ? { endedAt: at } : {}),
  }
  return {
    part: seen.part,
    step: seen.step,
    state: seen.slips.length > 0 ? 'slipped' : seen.state,
    slip: seen.slips[0] ?? null,
    since: now,
    roomDay,
    story,
    ended: seen.state === 'done' ? story : (known?.ended ?? null),
  }
}

/** The furthest step that was reached in this run. */
export const furthestStep = ({ story }: Progress): number => Math.max(...story.steps.map(({ step }) => step))
