/**
 * A learner at a browser without pages: walks by the routes, and the practice layer sees each page at which they arrive,
 * as its bar does when it draws one.
 */
import { type Saying, whatToSay } from '@/components/practice/what-to-say'
import { followExercise } from '@/lib/exercises/follow-exercise'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { type Step, stepOf } from '@/lib/practice/steps'
import { watchPage } from '@/lib/practice/watch-page'
import { roomNow } from '@/lib/rooms/room'
import { emailStateOf } from '@/lib/seis/describe-email-state'
import { findPerson } from '@/lib/seis/find-session'
import { passwordAddressOf } from '@/lib/seis/record'
import { findVisit, visitCookie } from '@/lib/seis/visit'
import { duringRequest } from '@/lib/web/current-request.mjs'
import { pathHeader } from '@/lib/web/names.mjs'
import type { CastKey } from '@/prisma/personas'
import { castMember, roomAgain } from '../seis/a-visit'
import { aBrowser } from '../trace/a-browser'

/** What is advised, by name: of an exercise, of a slip, of the manual's step; and nothing. */
function inShort({ part, step }: Step, { advice, instead }: Saying): string {
  if (!advice) return 'nothing'
  if (instead) return instead.say
  return advice.kind === 'slipped' ? advice.slip : `${part}.${step}`
}

export function aLearner(roomId: string) {
  const { jar, arrive } = aBrowser()
  let menu = ''
  const told: string[] = []

  async function see(path: string): Promise<void> {
    // The page of a lock wears no bar.
    if (path.endsWith('/locked')) return
    const room = await roomAgain({ id: roomId })
    const visit = await findVisit(roomId, jar.get(visitCookie(roomId)))
    const record = await findPerson(visit)
    const step = stepOf(path, {
      hasPasswordAddress: record !== null && passwordAddressOf(record) !== null,
      isSent: false,
      isSaved: record !== null && emailStateOf(record, roomNow(room)).state === 'saved-waiting',
    })
    if (!step) return
    const cookie = [...jar].map(pair => pair.join('=')).join('; ')
    await duringRequest({ cookie, [pathHeader]: path }, async () => {
      const progress = await watchPage(room, path, step)
      told.push(inShort(step, whatToSay(path, step, progress, await followExercise(room))))
    })
  }

  /** Opens an address of the room, or posts a form to it, and sees the page at which that ends: its path in the room. */
  async function go(path: string, form?: Record<string, string>): Promise<string> {
    const { pathname } = new URL((await arrive(`/r/${roomId}${path}`, form)).url)
    await see(pathname)
    return pathname.slice(`/r/${roomId}`.length)
  }

  const atConnect = (rest: string, form: Record<string, string>) => go(`${menu}${rest}`, form)

  return {
    go,
    /** What the practice layer advised on each page, in short. */
    told,
    begin: (exercise: string, mode = 'guided') => go(`/exercises/${exercise}/begin`, { mode }),
    answer: (exercise: string, answer: string) => go(`/exercises/${exercise}/answer`, { answer }),
    /** From the MOOC to the page of the code, or wherever the digits lead. */
    async giveDigits(person: CastKey): Promise<string> {
      await go('/mooc')
      menu = await go('/mooc/login/start', {})
      await atConnect('/choose', { method: 'ocsc' })
      return atConnect('/citizen-id/submit', { citizenId: castMember(person).citizenId })
    },
    resend: () => atConnect('/otp/resend', {}),
    giveCode: (otp: string) => atConnect('/otp/verify', { otp }),
    decide: (decision: 'allow' | 'deny') => atConnect('/consent/decide', { decision }),
    /** The code of the newest letter that has one, or of an older one. */
    async readCode(older = 0): Promise<string> {
      const codes = (await listMessages(roomId)).flatMap(({ text }) => extractCode(text) ?? [])
      const code = codes[older]
      if (!code) throw new Error('No letter holds a code')
      return code
    },
    /** SEIS from the user code to the page of the new address. */
    async proveAtSeis(person: CastKey): Promise<string> {
      const { citizenId, firstName, lastName, laserCode, birthDate } = castMember(person)
      const [year = '', month = '', day = ''] = birthDate.split('-')
      await go('/seis')
      await go('/seis/request-password', { userCode: citizenId })
      const born = { birthDay: day, birthMonth: month, birthYear: String(Number(year) + 543) }
      return go('/seis/verify-identity/check', { firstName, lastName, laserCode, ...born })
    },
    giveAddress: (email: string, emailConfirm = email) => go('/seis/email/save', { email, emailConfirm }),
    /** From the password to one's own data. */
    async enterSeis(person: CastKey): Promise<string> {
      const userCode = castMember(person).citizenId
      await go('/seis/request-password', { userCode })
      const codes = (await listMessages(roomId)).flatMap(({ text }) => extractCode(text) ?? [])
      await go('/seis/sign-in', { userCode, password: codes[0] ?? '' })
      await go('/seis/group/choose', { group: 'officer' })
      return go('/seis/profile')
    },
    store: (email: string) => go('/seis/profile/save', { email, phone: '080-000-0009', fax: '' }),
  }
}
