/** How a part went, ready to be told: how long each step took, on what it slipped, which hints it took. Pure. */
import type { Story } from '@/lib/progress/progress'

export interface StepTaken {
  step: number
  /** Until the next step was reached; null where the page was not seen, or nothing came after it. */
  seconds: number | null
  isSeen: boolean
  /** How many were asked for. */
  hints: number
}

export interface SlipTaken {
  step: number
  /** Name in messages/*\/progress.json. */
  slip: string
  times: number
}

export interface Ending {
  /** From the first step to the end, or null where the end was not reached. */
  seconds: number | null
  steps: StepTaken[]
  slips: SlipTaken[]
  /** Each slip counts, also the same one again. */
  slipCount: number
  hintCount: number
}

const secondsBetween = (from: number, to: number) => Math.max(0, Math.round((to - from) / 1000))

/** Of the story of a part that has so many steps. */
export function describeEnding({ begunAt, steps, slips, hints, endedAt }: Story, of: number): Ending {
  const inTime = [...steps].sort((one, other) => one.at - other.at)
  const taken = Array.from({ length: of }, (_, index) => {
    const place = inTime.findIndex(({ step }) => step === index + 1)
    const reached = inTime[place]
    const next = inTime[place + 1]?.at ?? endedAt
    const seconds = reached && next !== undefined ? secondsBetween(reached.at, next) : null
    const asked = hints.filter(({ step }) => step === index + 1).length
    return { step: index + 1, seconds, isSeen: reached !== undefined, hints: asked }
  })
  const counted = new Map<string, SlipTaken>()
  for (const { step, slip } of slips) {
    const known = counted.get(`${step} ${slip}`)
    counted.set(`${step} ${slip}`, { step, slip, times: (known?.times ?? 0) + 1 })
  }
  return {
    seconds: endedAt === undefined ? null : secondsBetween(begunAt, endedAt),
    steps: taken,
    slips: [...counted.values()],
    slipCount: slips.length,
    hintCount: hints.length,
  }
}
