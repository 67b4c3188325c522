import type { Interaction } from 'oidc-provider'
import { strike } from '@/lib/faults/strike'
import type { Room } from '@/lib/rooms/room'
import { waitFor } from '@/lib/wait-for'
import { claimsAsked } from './claims'
import { endSession } from './end-session'
import type { Session } from './find-session'
import { acr } from './interaction-policy'
import { providerOf } from './provider'
import { keepDecision, type SignIn } from './store'

const doubleTapSeconds = 3

/**
 * Manual part 1, step 6: อนุญาต/Allow or ไม่อนุญาต/Deny. Answers the provider's interaction with login and
 * consent at once, and returns where the browser goes on (the provider's own address), or null when the
 * interaction is gone. Of simultaneous decisions the first counts and the others follow it.
 */
export async function decideConsent(
  room: Room,
  signIn: SignIn,
  pressed: 'allow' | 'deny',
  realNow = new Date(),
): Promise<string | null> {
  const roomId = room.id
  const provider = await providerOf(roomId)
  const facts = { citizenId: signIn.person?.citizenId, client_id: signIn.clientId, site: 'connect' } as const
  const isRefused = pressed === 'allow' && (await strike(room, 'consent', facts, realNow)).length > 0
  const decision = isRefused ? 'deny' : pressed
  if (!(await keepDecision(signIn, decision))) {
    const answered = async () => {
      const found = await provider.Interaction.find(signIn.uid)
      return found?.result ? found.returnTo : null
    }
    return waitFor(answered, doubleTapSeconds)
  }
  const interaction = await provider.Interaction.find(signIn.uid)
  if (!interaction || !signIn.personId) return null
  interaction.result =
    decision === 'deny'
      ? { error: 'access_denied', error_description: 'the person did not allow the request' }
      : await allow(roomId, interaction, signIn.personId, realNow)
  await interaction.save(Math.max(1, interaction.exp - Math.floor(realNow.getTime() / 1000)))
  return interaction.returnTo
}

async function allow(roomId: string, interaction: Interaction, accountId: string, realNow: Date) {
  const provider = await providerOf(roomId)
  const { session, params } = interaction
  const isAnother = session?.accountId !== undefined && session.accountId !== accountId
  if (session && isAnother) {
    // Somebody else was signed in on this browser: their session ends here, or the provider would ask to sign out first.
    const theirs = await provider.Session.findByUid(session.uid)
    if (theirs) await endSession(provider, theirs as unknown as Session)
    interaction.session = undefined
  }
  const known =
    interaction.session && interaction.grantId ? await provider.Grant.find(interaction.grantId) : undefined
  const grant = known ?? new provider.Grant({ accountId, clientId: String(params.client_id) })
  grant.addOIDCScope(String(params.scope ?? 'openid'))
  grant.addOIDCClaims(claimsAsked(params.claims))
  const consent = { grantId: await grant.save() }
  if (interaction.prompt.name !== 'login' && !isAnother) return { consent }
  return {
    consent,
    login: { accountId, acr, amr: ['otp'], ts: Math.floor(realNow.getTime() / 1000) },
  }
}
