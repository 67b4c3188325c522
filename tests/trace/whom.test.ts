/** Whom a flow was for, and how its ending is shown. */
import { describe, expect, test } from 'vitest'
import { toneOf } from '@/components/trace/flow-words'
import { joinFlows } from '@/lib/trace/join-flows'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { whomOf } from '@/lib/trace/whom'
import { aHop } from './a-hop'

const claims = {
  ...{ title: 'นางสาว', given_name: 'สมพร', family_name: 'ใจดี' },
  ...{ given_name_en: 'Somporn', family_name_en: 'Jaidee' },
}
const typed = (citizenId: string, accepted: boolean) =>
  aHop('citizen-id', ['uid:u'], { request: { citizenId }, accepted })
function aFlow(...hops: ReturnType<typeof aHop>[]) {
  const [flow] = joinFlows(hops)
  if (!flow) throw new Error('no flow')
  return flow
}

describe('whom a flow was for', () => {
  test('the claims that passed name them, in both languages', () => {
    const told = aHop('userinfo', ['uid:u'], { from: 'mooc', response: claims })
    expect(whomOf(aFlow(typed('X-XXXX-XXXXX-01-3', true), told))).toEqual({
      name: {
        ...{ honorific: 'นางสาว', firstName: 'สมพร', lastName: 'ใจดี' },
        ...{ firstNameEn: 'Somporn', lastNameEn: 'Jaidee' },
      },
    })
  })

  test('before any claim passed, the number that was taken tells, not one that was refused', () => {
    const flow = aFlow(typed('X-XXXX-XXXXX-01-3', true), typed('X-XXXX-XXXXX-03-6', false))
    expect(whomOf(flow)).toEqual({ digits: 'X-XXXX-XXXXX-01-3' })
  })

  test('a number that is hidden whole tells of nobody', () => {
    expect(whomOf(aFlow(typed('•••', false)))).toBeNull()
  })
})

test('that a person does not allow it is shown neither as a success nor as a mistake', () => {
  const denied = aHop('authorization-error', ['uid:u'], {
    from: 'connect',
    to: 'mooc',
    response: { location: '/callback?error=access_denied' },
  })
  const summary = summarizeFlow(aFlow(typed('•••', true), denied))
  expect(summary.ending).toBe('denied')
  expect(toneOf(summary)).toBe('plain')
  expect(toneOf({ ...summary, ending: 'signed-in' })).toBe('good')
  expect(toneOf({ ...summary, ending: 'refused' })).toBe('bad')
})
