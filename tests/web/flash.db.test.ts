/** What one redirect carries: only to the page and the form it is for, and only what that form says may be shown again. */
import { beforeEach, expect, test } from 'vitest'
import { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { otpForm } from '@/lib/connect/interaction/otp-form'
import { firstPageForm } from '@/lib/seis/first-page-form'
import { passwordForm } from '@/lib/seis/password-form'
import { proofForm } from '@/lib/seis/proof-form'
import { userCodeForm } from '@/lib/seis/user-code-form'
import { readFlash, seeOtherWithFlash } from '@/lib/web/flash'
import type { FormDescription } from '@/lib/web/form-description'
import { flashCookie, pathHeader } from '@/lib/web/names.mjs'
import { headers, jar } from './a-reader'

beforeEach(() => jar.clear())

const page = '/r/abc/page'

/** The browser follows the redirect, to `path`. */
function follow(answer: Response, path = page): void {
  const value = answer.headers.get('set-cookie')?.split(';')[0]?.slice(`${flashCookie}=`.length)
  jar.set(flashCookie, value ?? '')
  headers[pathHeader] = path
}

const tooShort = { refusals: { citizenId: { ok: false, slip: 'too-short' } } } as const

test('a page hears what its form was refused for, once and for its own address', async () => {
  follow(await seeOtherWithFlash(citizenIdForm, page, { ...tooShort, typed: { citizenId: '1999' } }))
  expect(await readFlash(citizenIdForm)).toEqual({
    refusals: { citizenId: { slip: 'too-short', details: {} } },
    values: { citizenId: '1999' },
  })
  headers[pathHeader] = `${page}/below`
  expect(await readFlash(citizenIdForm)).toEqual({ refusals: {} })
})

test('another form on the same page never takes it for its own', async () => {
  const wait = { ok: false, slip: 'wait', seconds: 40 } as const
  follow(await seeOtherWithFlash(userCodeForm, page, { refusals: { userCode: wait } }))
  expect(await readFlash(passwordForm)).toEqual({ refusals: {} })
  expect(await readFlash(firstPageForm)).toEqual({ refusals: {} })
  expect(await readFlash(userCodeForm)).toMatchObject({ refusals: { userCode: { slip: 'wait' } } })
})

test('a refusal brings what its sentence names; an instant is a clock time in Bangkok', async () => {
  const until = new Date('2026-03-01T03:05:00Z')
  follow(
    await seeOtherWithFlash(otpForm, page, {
      refusals: { resend: { ok: false, slip: 'letter-limit', until } },
    }),
  )
  const { refusals } = await readFlash(otpForm)
  expect(refusals.resend).toEqual({ slip: 'letter-limit', details: { time: '10:05' } })
})

test.each([
  ['ZZ9246801352', 'ZZ9246801352'],
  ['JC1012345678', undefined],
])(
  'of a proof of identity a practice Laser Code is shown again, and none that may be of a real card: %s',
  async (laserCode, kept) => {
    const mismatch = { ok: false, slip: 'mismatch', triesLeft: 2 } as const
    const typed = { firstName: 'มุ่ง', laserCode }
    follow(await seeOtherWithFlash(proofForm, page, { refusals: { form: mismatch }, typed }))
    const { values } = await readFlash(proofForm)
    expect(values).toMatchObject({ firstName: 'มุ่ง' })
    expect(values?.laserCode).toBe(kept)
  },
)

test('a slip or a notice that this version has no sentence for is left out', async () => {
  const says = { say: () => '', has: () => true }
  const others: FormDescription<{ citizenId: { slip: string } }, string> = {
    name: citizenIdForm.name,
    fields: { citizenId: { says } },
    notices: says,
  }
  const answer = { refusals: { citizenId: { slip: 'of-another-version' } }, notice: 'signed-out' }
  follow(await seeOtherWithFlash(others, page, answer))
  expect(await readFlash(citizenIdForm)).toEqual({ refusals: {} })
})
