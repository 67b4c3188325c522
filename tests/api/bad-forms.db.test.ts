/**
 * Generated bad forms against the route handler of every form of a room, each in the state where it would do most:
 * signed in at every site, in the middle of a sign-in, with a code on its way. Each is answered, none stores anything.
 */
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { fill, roomAddresses } from '@/e2e/addresses'
import { badForm, marker } from '@/e2e/bad-values'
import { addInteraction, readInteraction, updateInteraction } from '@/lib/connect/interaction/store'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { handOver } from '@/lib/hand-over/hand-over'
import { parseCitizenId, parseEmail, parseLaserCode, parseOtp } from '@/lib/identity'
import { admitLearner } from '@/lib/mooc/admit-learner'
import { cookieName } from '@/lib/mooc/cookies'
import { findCourse } from '@/lib/mooc/courses'
import { sealSession } from '@/lib/mooc/session'
import type { Room } from '@/lib/rooms/room'
import { signingKey } from '@/lib/secrets/secrets'
import { updateVisit } from '@/lib/seis/store'
import { beginVisit, visitCookie } from '@/lib/seis/visit'
import { signatureOf } from '../connect/a-signed-cookie'
import { aRoom } from '../rooms/a-room'
import { castMember } from '../seis/a-visit'
import { allRows } from '../setup/all-rows'
import { jar } from '../web/a-reader'
import { routeFiles } from './route-files'

const course = 'OCSC00038'
let room: Room

beforeAll(async () => {
  room = await aRoom({ pace: 'fast' })
  // Made when first needed, by a good form as by a bad one.
  await signingKey()
  const put = (name: string, value: string) => jar.set(name, value)
  const claims = { sub: 'subject', name: 'นางสาวสมพร ใจดี' }
  const accountId = await admitLearner(room, claims, findCourse(course) ?? null)
  put(cookieName(room.id, 'session'), await sealSession(room.id, accountId))
  const { visit, setCookie } = await beginVisit(room.id)
  const { citizenId } = castMember('ready')
  await updateVisit(visit.id, { citizenId, proven: true, signedInAt: new Date(), group: 'officer' })
  put(visitCookie(room.id), /=([^;]*)/.exec(setCookie)?.[1] ?? '')
})

/** A sign-in of this browser's, waiting for a code, or proven and waiting for a decision. */
async function aSignIn(uid: string, isProven: boolean): Promise<void> {
  const expiresAt = new Date(Date.now() + 3_600_000)
  await addInteraction({ roomId: room.id, uid, clientId: 'thai-mooc', scope: 'openid', expiresAt })
  const interaction = await readInteraction(room.id, uid)
  if (!interaction) throw new Error('no sign-in')
  await submitCitizenId(await handOver(room), interaction, castMember('ready').citizenId)
  if (isProven) await updateInteraction(room.id, uid, { provenAt: new Date() })
  jar.set('_interaction', uid)
  jar.set('_interaction.sig', await signatureOf('_interaction', uid))
}

/** Forms whose fields could, by chance, be right; then it is no bad form. */
const isRight: Record<string, (form: URLSearchParams) => boolean> = {
  answer: form => /^\d$/.test(form.getAll('answer').at(-1) ?? ''),
  citizenId: form => parseCitizenId(form.getAll('citizenId').at(-1) ?? '').ok,
  userCode: form => parseCitizenId(form.getAll('userCode').at(-1) ?? '').ok,
  otp: form => parseOtp(form.getAll('otp').at(-1) ?? '').ok,
  password: form => parseOtp(form.getAll('password').at(-1) ?? '').ok,
  email: form => parseEmail(form.getAll('email').at(-1) ?? '').ok,
  laserCode: form => parseLaserCode(form.getAll('laserCode').at(-1) ?? '').ok,
}

const types = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json',
]

// One with no fields does what its button says, whatever comes with it.
for (const { path, fields = [] } of roomAddresses.filter(({ fields: names }) => names?.length)) {
  test(`${path} answers a bad form, and nothing is stored`, async () => {
    const uid = path.replace(/\W/g, '')
    if (path.includes('[uid]')) await aSignIn(uid, path.endsWith('/decide'))
    const address = `/r/${room.id}${fill(path, { uid, course })}`
    const { POST } = await import(/* @vite-ignore */ routeFiles[path] ?? '')
    const params = { room: room.id, uid, course }
    const before = await allRows(['TraceHop'])
    const forms = badForm(fields).filter(form => !fields.some(name => isRight[name]?.(form)))
    await fc.assert(
      fc.asyncProperty(forms, fc.constantFrom(...types), async (form, type) => {
        const request = new Request(`http://localhost:3000${address}`, {
          method: 'POST',
          headers: { 'content-type': type },
          body: form.toString(),
        })
        const began = performance.now()
        const answer: Response = await POST(request, { params: Promise.resolve(params) })
        expect(performance.now() - began).toBeLessThan(5000)
        expect(answer.status).toBeLessThan(500)
        const told = `${answer.headers.get('location')} ${await answer.text()}`
        expect(decodeURIComponent(told)).not.toContain(marker)
      }),
      { numRuns: 120 },
    )
    expect(await allRows(['TraceHop'])).toEqual(before)
  })
}
