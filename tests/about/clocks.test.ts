/** The table of the two clocks on /about: no row is empty, and its numbers are those of the code. */
import { describe, expect, test } from 'vitest'
import { clockRows } from '@/components/about/clocks'
import { interactionLifetimeSeconds, sessionLifetimeSeconds } from '@/lib/connect/provider/lifetimes'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { locales, translator } from '@/lib/i18n/translator'
import {
  allowanceSeconds,
  lockSeconds,
  otpLifetimeSeconds,
  otpTries,
  resendWaitSeconds,
} from '@/lib/otp/rules'
import { rates } from '@/lib/rooms/limits'
import { oldKeySeconds } from '@/lib/rooms/signing-keys'
import { ticketLifetimeSeconds } from '@/lib/rooms/start-ticket'
import en from '@/messages/en/about.json'
import th from '@/messages/th/about.json'

const names = [...clockRows.room, ...clockRows.real]
const [minute, hour] = [60, 3600]

/** The numbers of a row, in the order in which it says them. */
const numbers: { [N in (typeof names)[number]]?: number[] } = {
  codes: [otpLifetimeSeconds / minute, resendWaitSeconds('real')],
  locks: [lockSeconds('real') / minute, otpTries],
  sessions: [sessionLifetimeSeconds / hour, interactionLifetimeSeconds / hour],
  tries: [allowanceSeconds('real') / minute],
  limits: [rates.signInsOfRoom.seconds / minute],
  keys: [oldKeySeconds / (24 * hour)],
  starts: [ticketLifetimeSeconds / minute],
}

test('every row that has words is in the table, under one clock alone', () => {
  for (const { clocks } of [th, en]) expect(Object.keys(clocks.rows).sort()).toEqual(names.toSorted())
  expect(new Set(names).size).toBe(names.length)
})

describe.each(locales)('%s', locale => {
  const t = translator(locale, 'about')

  test.each(names)('the row of %s says what it is and what that means, by the numbers of the code', name => {
    expect(withoutMarks(t(`clocks.rows.${name}.what`))).toMatch(/\p{L}{3}/u)
    const means = withoutMarks(t(`clocks.rows.${name}.means`, { days: 7 }))
    expect(means).toMatch(/\p{L}{3}/u)
    const said = [...means.matchAll(/\d+/g)].map(Number)
    expect(said.slice(0, numbers[name]?.length ?? 0)).toEqual(numbers[name] ?? [])
  })
})
