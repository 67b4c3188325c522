/** One number at the phone and at all that its step caused. */
import { describe, expect, test } from 'vitest'
import { numberSteps } from '@/lib/practice/step-of-hop'
import { hopKinds } from '@/lib/trace/hop'
import { joinFlows } from '@/lib/trace/join-flows'
import { aHop } from '../trace/a-hop'

function numbersOf(...hops: ReturnType<typeof aHop>[]) {
  const [flow] = joinFlows(hops)
  if (!flow) throw new Error('no flow')
  return numberSteps(flow)
}

describe('which step of the manual is lit', () => {
  test('the newest that somebody did, with what the sites said to each other for it', () => {
    const hops = (['authorization-request', 'citizen-id', 'letter', 'code', 'consent'] as const).map(kind =>
      aHop(kind, ['uid:u']),
    )
    expect(numbersOf(...hops)).toEqual({ part: 1, numbers: [2, 4, 4, 5, 6], lit: 6 })
  })

  test('at the portal a letter is of what was asked there', () => {
    const hops = (['password-asked', 'letter', 'portal-sign-in'] as const).map(kind =>
      aHop(kind, ['visit:v']),
    )
    expect(numbersOf(...hops)).toEqual({ part: 2, numbers: [1, 1, 4], lit: 4 })
  })

  test('none by what is no step of the manual', () => {
    expect(numbersOf(aHop('sign-out', ['sid:s'])).lit).toBeNull()
  })

  test('no number is beyond the manual', () => {
    for (const kind of hopKinds) expect(numbersOf(aHop(kind, ['uid:u'])).lit ?? 1).toBeLessThanOrEqual(8)
  })
})
