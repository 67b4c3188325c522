import type Provider from 'oidc-provider'
import { z } from 'zod'
import { cookieKeys, providerCookies } from '@/lib/connect/cookies'
import { sessionOf, signedCookies } from '@/lib/connect/oidc-provider-internals'
import { findPersonByCitizenId } from '@/lib/connect/people/find-person'
import { acr } from '@/lib/connect/provider/interaction-policy'
import { sessionLifetimeSeconds } from '@/lib/connect/provider/lifetimes'
import { providerOf } from '@/lib/connect/provider/provider'
import { connectPath } from '@/lib/paths'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { redeemTicket } from '@/lib/rooms/start-ticket'
import { scopes } from '@/lib/sites/claims.mjs'
import { endSession } from './end-session'
import { findSession } from './find-session'

const shape = z.object({ citizenId: z.string(), clientId: z.string().optional() })

/**
 * Begins the provider's session of a ticket's person, as if they had proven who they are; the Set-Cookie headers, or
 * null when the ticket is no good. A client that the ticket names is allowed everything, so that it may sign the person
 * in without asking them (`prompt=none`, OpenID Connect Core §3.1.2.1).
 */
export async function startSignedIn(today: RoomOfToday, secret: string): Promise<string[] | null> {
  const { room, realNow } = today
  const ticket = await redeemTicket({ roomId: room.id, site: 'connect', secret, shape }, realNow)
  const person = ticket && (await findPersonByCitizenId(today, ticket.citizenId))
  if (!person) return null
  const provider = await providerOf(room.id)
  const earlier = await findSession(room.id)
  if (earlier) await endSession(provider, earlier)
  const session = await sessionOf(provider, undefined)
  const loginTs = Math.floor(realNow.getTime() / 1000)
  session.loginAccount({ accountId: person.id, acr, amr: ['otp'], loginTs })
  if (ticket.clientId) {
    session.ensureClientContainer(ticket.clientId)
    session.grantIdFor(ticket.clientId, await allowEverything(provider, person.id, ticket.clientId))
  }
  await session.save(sessionLifetimeSeconds)
  const cookie = {
    ...{ name: providerCookies().session, value: session.jti, path: connectPath(room.id) },
    maxAgeSeconds: sessionLifetimeSeconds,
  }
  return signedCookies(cookie, await cookieKeys())
}

async function allowEverything(provider: Provider, accountId: string, clientId: string): Promise<string> {
  const grant = new provider.Grant({ accountId, clientId })
  grant.addOIDCScope(scopes.join(' '))
  return grant.save()
}
