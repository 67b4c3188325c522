import type { Interaction as ProviderInteraction } from 'oidc-provider'
import type { Interaction } from '@/lib/connect/interaction/find-interaction'
import { forgetWhoItIs } from '@/lib/connect/interaction/forget-who-it-is'
import { keepDecision } from '@/lib/connect/interaction/keep-decision'
import { saveInteractionResult } from '@/lib/connect/oidc-provider-internals'
import { claimsAsked } from '@/lib/connect/people/claims'
import { acr } from '@/lib/connect/provider/interaction-policy'
import { providerOf } from '@/lib/connect/provider/provider'
import { strike } from '@/lib/faults/strike'
import { interactionPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { waitFor } from '@/lib/wait-for'
import { endSession } from './end-session'
import { findSession, type LiveSession } from './find-session'

const doubleTapSeconds = 3

/**
 * Manual part 1, step 6: อนุญาต/Allow or ไม่อนุญาต/Deny. Answers the provider's interaction with login and
 * consent at once, and returns where the browser goes on (the provider's own address), or null when the
 * interaction is gone. Of simultaneous decisions the first counts and the others follow it. Whoever is known only by
 * a session that has ended since, in another tab, has to prove who they are.
 */
export async function decideConsent(
  room: Room,
  interaction: Interaction,
  pressed: 'allow' | 'deny',
  realNow = new Date(),
): Promise<string | null> {
  const roomId = room.id
  const provider = await providerOf(roomId)
  const found = await provider.Interaction.find(interaction.uid)
  const live = await findSession(roomId)
  const isKnownBySession = interaction.citizenId === null
  if (pressed === 'allow' && isKnownBySession && found?.session && found.session.uid !== live?.uid) {
    await forgetWhoItIs(roomId, interaction.uid)
    return interactionPath(roomId, interaction.uid)
  }
  const facts = { citizenId: interaction.person?.citizenId, client_id: interaction.clientId }
  // Whoever refuses has nothing that could be refused: no failure is spent on it.
  const decision =
    pressed === 'deny' ? pressed : await (await strike(room, 'consent', facts, realNow)).bend(pressed)
  if (!(await keepDecision(interaction, decision))) {
    const answered = async () => {
      const found = await provider.Interaction.find(interaction.uid)
      return found?.result ? found.returnTo : null
    }
    return waitFor(answered, doubleTapSeconds)
  }
  if (!found || !interaction.personId) return null
  // Whoever refuses needs no session, and the one that it began with may have ended.
  if (decision === 'deny') return saveInteractionResult(found, refusal, { keepsSession: false, realNow })
  const allowance = await allow(roomId, found, { live, accountId: interaction.personId, realNow })
  return saveInteractionResult(found, allowance.result, { keepsSession: allowance.keepsSession, realNow })
}

const refusal = { error: 'access_denied', error_description: 'the person did not allow the request' }

interface Allowance {
  /** Of this browser now; another tab may have begun or ended it since the interaction began. */
  live: LiveSession | null
  accountId: string
  realNow: Date
}

async function allow(roomId: string, found: ProviderInteraction, { live, accountId, realNow }: Allowance) {
  const provider = await providerOf(roomId)
  const { params } = found
  const clientId = String(params.client_id)
  const isAnother = live !== null && live.accountId !== accountId
  // Somebody else is signed in on this browser: their session ends here, or the provider would ask to sign out first.
  if (isAnother) await endSession(provider, live)
  // The provider goes on with an interaction only in the session that it began with.
  const keepsSession = !isAnother && found.session !== undefined && found.session.uid === live?.uid
  const grantId = isAnother ? undefined : live?.authorizations?.[clientId]?.grantId
  const known = grantId ? await provider.Grant.find(grantId) : undefined
  const grant = known ?? new provider.Grant({ accountId, clientId })
  grant.addOIDCScope(String(params.scope ?? 'openid'))
  grant.addOIDCClaims(claimsAsked(params.claims))
  const consent = { grantId: await grant.save() }
  if (found.prompt.name === 'consent' && keepsSession) return { keepsSession, result: { consent } }
  const login = { accountId, acr, amr: ['otp'], ts: Math.floor(realNow.getTime() / 1000) }
  return { keepsSession, result: { consent, login, select_account: {} } }
}
