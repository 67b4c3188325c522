/** The ways on which a failure of people or of mail is met: signing in through ETDA Connect, and the portal. */
import { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { otpForm } from '@/lib/connect/interaction/otp-form'
import type { StepEnd } from '@/lib/faults/promises'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { moveClock } from '@/lib/rooms/move-clock'
import { contactForm } from '@/lib/seis/contact-form'
import { passwordForm } from '@/lib/seis/password-form'
import { proofForm } from '@/lib/seis/proof-form'
import { userCodeForm } from '@/lib/seis/user-code-form'
import type { CastKey } from '@/prisma/personas'
import { castMember, roomAgain } from '../seis/a-visit'
import { type Arrival, aBrowser, toldTo } from '../trace/a-browser'

export interface Walker {
  roomId: string
  person: CastKey
}

const newEmail = 'somporn.new@ocsc.example'

async function newestCode(roomId: string): Promise<string> {
  const [newest] = await listMessages(roomId)
  // Whoever has no letter can only guess.
  return extractCode(newest?.text ?? '') ?? '000000'
}

/** What the page at which a step ended says, by its names; the uid of an interaction is nobody's to promise. */
async function endOf(jar: Map<string, string>, { url, status }: Arrival): Promise<StepEnd> {
  const { pathname } = new URL(url)
  const page = pathname.replace(/^\/r\/\w+/, '').replace(/(\/interaction)\/[^/]+/, '$1')
  const told = await Promise.all([
    toldTo(jar, citizenIdForm, pathname),
    toldTo(jar, otpForm, pathname),
    toldTo(jar, userCodeForm, pathname),
    toldTo(jar, passwordForm, pathname),
    toldTo(jar, proofForm, pathname),
    toldTo(jar, contactForm, pathname),
  ])
  const says = told.flatMap(({ refusals, notice }) => [
    ...Object.values(refusals).map(refusal => refusal.slip),
    ...(notice ? [notice] : []),
  ])
  return { page, ...(says[0] ? { says: says[0] } : {}), ...(status === 429 ? { status } : {}) }
}

/** Signs in at the MOOC: where it stops, or the page of the last step. */
export async function signInThroughConnect({ roomId, person }: Walker): Promise<StepEnd> {
  const browser = aBrowser()
  const menu = new URL(await browser.go(`/r/${roomId}/mooc/login/start`, {})).pathname
  await browser.go(`${menu}/choose`, { method: 'ocsc' })
  const step = (path: string, form: Record<string, string>) => browser.arrive(`${menu}${path}`, form)
  const { citizenId } = castMember(person)
  const asked = await step('/citizen-id/submit', { citizenId })
  if (!asked.url.endsWith('/otp')) return endOf(browser.jar, asked)
  const letters = (await listMessages(roomId)).length
  const verified = await step('/otp/verify', { otp: await newestCode(roomId) })
  const end = verified.url.endsWith('/consent')
    ? await step('/consent/decide', { decision: 'allow' })
    : verified
  return { ...(await endOf(browser.jar, end)), letters }
}

/** Signs in at the portal and saves another address; whoever has no e-mail on record proves who they are first. */
export async function saveAtSeis({ roomId, person }: Walker): Promise<StepEnd> {
  const browser = aBrowser()
  const step = (path: string, form: Record<string, string>) =>
    browser.arrive(`/r/${roomId}/seis${path}`, form)
  const { citizenId, firstName, lastName, laserCode, birthDate } = castMember(person)
  const asked = await step('/request-password', { userCode: citizenId })
  if (asked.url.endsWith('/verify-identity')) {
    if (person !== 'no-email') return endOf(browser.jar, asked)
    const [year = '', month = '', day = ''] = birthDate.split('-')
    const born = { birthDay: day, birthMonth: month, birthYear: String(Number(year) + 543) }
    return endOf(
      browser.jar,
      await step('/verify-identity/check', { firstName, lastName, laserCode, ...born }),
    )
  }
  const told = await endOf(browser.jar, asked)
  if (told.says) return told
  const letters = (await listMessages(roomId)).length
  const entered = await step('/sign-in', { userCode: citizenId, password: await newestCode(roomId) })
  if (!entered.url.endsWith('/group')) return { ...(await endOf(browser.jar, entered)), letters }
  await step('/group/choose', { group: 'officer' })
  const saved = await step('/profile/save', { email: newEmail, phone: '080-000-0009', fax: '' })
  return { ...(await endOf(browser.jar, saved)), letters }
}

/** Saves another address at the portal, and signs in on the next day: to which address the code went. */
export async function signInTheNextDay(walker: Walker): Promise<StepEnd> {
  await saveAtSeis(walker)
  await moveClock(await roomAgain({ id: walker.roomId }), { to: 'next-day' })
  const { page } = await signInThroughConnect(walker)
  const [newest] = await listMessages(walker.roomId)
  return { page, letterTo: newest?.to === newEmail ? 'new' : 'old' }
}
