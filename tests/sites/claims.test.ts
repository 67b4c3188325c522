/** A claim that ETDA Connect gives is known wherever one is shown. */
import { expect, test } from 'vitest'
import { claimsByScope } from '@/lib/sites/claims.mjs'
import { known } from '@/lib/trace/harmless'
import en from '@/messages/en/trace.json'
import th from '@/messages/th/trace.json'

const claims = Object.values(claimsByScope).flat()

test.each(claims)('%s has its word in the trace, in both languages', claim => {
  for (const { terms } of [th, en]) expect(terms).toHaveProperty([claim])
})

test.each(claims.filter(claim => claim !== 'email_verified'))(
  '%s has a shape in which the trace may show it',
  claim => {
    expect(known.persons).toHaveProperty([claim])
  },
)
