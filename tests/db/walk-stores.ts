/** Asks once each of what a first journey asks of the stores. */
import * as interactions from '@/lib/connect/interaction/store'
import * as people from '@/lib/connect/people/store'
import * as provider from '@/lib/connect/provider/store'
import { readRunUnderWay } from '@/lib/exercises/store'
import { takeShares } from '@/lib/limits/store'
import { addMessage, readMessage } from '@/lib/mail/store'
import * as mooc from '@/lib/mooc/store'
import * as otp from '@/lib/otp/store'
import { readRoom } from '@/lib/rooms/store'
import { addHops } from '@/lib/trace/store'
import { readPulse } from '@/lib/waits/store'

export async function walkStores(roomId: string): Promise<void> {
  const at = new Date()
  await readRoom(roomId)
  await readPulse(roomId, 'z')
  await readRunUnderWay(roomId)
  const about = { roomId, uid: 'u', personId: null }
  await interactions.addInteraction({ ...about, clientId: 'c', scope: 'openid', expiresAt: at })
  await interactions.readInteraction(roomId, 'u')
  await interactions.updateInteraction(roomId, 'u', { citizenId: null, refusal: null, provenAt: null })
  await interactions.keepProof(about, at)
  await interactions.decideOnce(about, 'allow')
  await interactions.deleteInteraction(roomId, 'u')
  await people.readPerson(roomId, 'p')
  await people.readPersonByCitizenId(roomId, '1')
  const key = { roomId, model: 'Session', id: 'i' }
  await provider.writeOidc(key, { payload: '{}', grantId: null, uid: 'u', expiresAt: at })
  await provider.readOidc(key)
  await provider.readOidcByUid(roomId, 'Session', 'u')
  await provider.consumeOidc(key, at)
  await provider.deleteOidc(key)
  await provider.deleteOidcByGrant(roomId, 'Session', 'g')
  const purpose = { roomId, site: 'connect', purpose: 'u' } as const
  const person = { roomId, site: 'connect', citizenId: '1' }
  await otp.addChallenge(
    {
      ...{
        ...purpose,
        id: `w-${roomId}`,
        citizenId: '1',
        reference: 'ABCD',
        codeDigest: 'd',
        messageId: 'm',
      },
      ...{ sentAt: at, expiresAt: at, triesLeft: 2, sendsLeft: 3 },
    },
    false,
  )
  await otp.readChallenges(purpose)
  await otp.readLiveChallenge(roomId, {}, at)
  await otp.spendTry(`w-${roomId}`)
  await otp.useChallenge(`w-${roomId}`, 'd', at)
  await otp.countLetter({ ...person, now: at, until: at })
  await otp.countGuess({ ...person, now: at, until: at })
  await otp.giveBackGuess(person, true)
  await addMessage({
    ...{ id: `0-${roomId}`, roomId, from: '', to: '', subject: '', text: '', html: '', raw: '' },
    ...{ reference: null, receivedAt: at },
  })
  await readMessage(roomId, `0-${roomId}`)
  const account = {
    ...{ id: `a-${roomId}`, roomId, sub: 's', name: '', givenName: '', nameEn: null, email: null },
    createdAt: at,
  }
  const session = { id: `s-${roomId}`, roomId, sid: null, idToken: null, expiresAt: at }
  await mooc.keepAccount(account, session)
  const signedIn = { sessionId: session.id, accountId: account.id }
  await mooc.readLearner(roomId, signedIn)
  await mooc.keepEnrolment(signedIn, { roomId, courseId: 'c', enrolledAt: at })
  await mooc.keepLessonRead(signedIn, { roomId, courseId: 'c' }, 1)
  await mooc.keepQuiz(signedIn, { roomId, courseId: 'c' }, { answers: '0', score: 0 })
  await takeShares([{ key: `k-${roomId}`, most: 1, expiresAt: at }], at)
  await addHops([{ id: `h-${roomId}`, roomId, at, kind: 'k', keys: '[]', data: '{}' }])
}
