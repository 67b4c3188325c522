/** What a site of ours checked: where it stopped, its flow says so. */
import { beforeEach, describe, expect, test } from 'vitest'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '../../web/a-reader'
import { go } from '../a-browser'
import { told, watched } from './watched'

const watch = watched()
const { newestFlow } = watch

describe('a site of ours', () => {
  const signIn = () =>
    go(`/r/${watch.room.id}/mooc/login/start`, { login_hint: castMember('ready').citizenId })
  beforeEach(() => jar.clear())

  test('that stopped, says so: the flow was stopped by the check that failed', async () => {
    await watch.arm('id-token-signature-wrong')
    await passAtMooc()
    const { summary, hop } = await newestFlow()
    expect(told(hop('token'))).toContain('trace signature ✗')
    expect(summary).toMatchObject({
      ending: 'stopped',
      stoppedBy: { check: 'signature' },
      carefulStop: { check: 'signature', rule: 'must', did: 'site-stopped' },
    })
  })

  test('that let somebody in stays so when its callback is loaded again', async () => {
    const back = await passAtMooc()
    expect((await newestFlow()).summary).toMatchObject({ ending: 'signed-in', carefulStop: null })
    await go(back)
    const { summary, hop } = await newestFlow()
    expect(told(hop('callback'))).toContain('site state ✗')
    expect(summary).toMatchObject({
      ending: 'signed-in',
      stoppedBy: null,
      carefulStop: { check: 'state', did: 'site-stopped' },
    })
  })

  /** The first journey by hand; where the provider sent the browser back. */
  async function passAtMooc(): Promise<string> {
    const { pathname } = new URL(await signIn())
    await go(`${pathname}/choose`, { method: 'ocsc' })
    await go(`${pathname}/citizen-id/submit`, { citizenId: castMember('ready').citizenId })
    const otp = extractCode((await listMessages(watch.room.id))[0]?.text ?? '') ?? ''
    await go(`${pathname}/otp/verify`, { otp })
    const isBack = (url: string) => url.includes('/callback/')
    const back = await go(`${pathname}/consent/decide`, { decision: 'allow' }, isBack)
    await go(back)
    return back
  }
})
