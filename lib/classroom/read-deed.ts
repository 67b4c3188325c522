/** What the trainer's form of deeds says, as a deed and whom it is meant for; or every slip of it. */
import { isFaultName } from '@/lib/faults/catalogue'
import { toArabicDigits } from '@/lib/identity/digits'
import { parseFreeText } from '@/lib/identity/free-text'
import { isPart, partSteps } from '@/lib/progress/progress'
import type { RefusalsOf } from '@/lib/web/flash'
import type { ActWish } from './act-on-class'
import { asksFirst, type Deed, isDeedName, type ManualStep, usualFault, wordsLengthLimit } from './deeds'
import type { deedsForm } from './deeds-form'

type Refusals = Partial<RefusalsOf<typeof deedsForm>>
export type ReadDeed = { ok: true; wish: Pick<ActWish, 'deed' | 'to'> } | { ok: false; refusals: Refusals }

/** `1.4` is the fourth step of the first part; null where it is none. */
export function parseStep(typed = ''): ManualStep | null {
  const [, part = '', step = ''] = /^([12])\.([1-8])$/.exec(typed) ?? []
  const [ofPart, at] = [Number(part), Number(step)]
  return isPart(ofPart) && at >= 1 && at <= partSteps[ofPart] ? { part: ofPart, step: at } : null
}

/** Which item of the plan the class goes on to; null where the form names none. */
const parseItem = (typed = ''): number | null => (/^\d{1,2}$/.test(typed) ? Number(typed) : null)

/** Numbers of seats, however they are put apart; in either script. */
export const parseSeats = (typed = ''): number[] =>
  [
    ...new Set(
      toArabicDigits(typed.slice(0, 1000))
        .match(/\d{1,4}/g)
        ?.map(Number),
    ),
  ].filter(one => one > 0)

export function readDeed(form: Record<string, string>): ReadDeed {
  const refusals: Refusals = {}
  const seats = parseSeats(form.seats)
  if (form.to === 'seats' && seats.length === 0) refusals.seats = { slip: 'no-seats' }
  const name = isDeedName(form.do) ? form.do : 'hold'
  const step = parseStep(form.step)
  const needsWords = name === 'letter' || (name === 'hint' && !step)
  const words = parseFreeText(form.words ?? '')
  const isLong = words.ok && Array.from(words.value).length > wordsLengthLimit
  if (needsWords && !words.ok) refusals.words = { slip: words.slip }
  else if (needsWords && isLong) refusals.words = { slip: 'too-long' }
  if (asksFirst.includes(name) && form.sure !== 'yes') refusals.sure = { slip: 'not-sure' }
  if (Object.keys(refusals).length > 0) return { ok: false, refusals }
  const text = words.ok ? words.value : ''
  const { fault = '' } = form
  const deeds: Record<typeof name, () => Deed> = {
    hold: () => ({ do: 'hold', at: step }),
    release: () => ({ do: 'release' }),
    hint: () => ({ do: 'hint', hint: step ?? text }),
    'next-exercise': () => ({ do: 'next-exercise', item: parseItem(form.item) }),
    arm: () => ({ do: 'arm', fault: isFaultName(fault) ? fault : usualFault }),
    'next-day': () => ({ do: 'next-day' }),
    letter: () => ({ do: 'letter', words: text }),
    reset: () => ({ do: 'reset' }),
  }
  const to = form.to === 'seats' ? seats : form.to === 'stuck' ? 'stuck' : 'all'
  return { ok: true, wish: { deed: deeds[name](), to } }
}
