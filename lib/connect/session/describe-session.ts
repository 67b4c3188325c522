import { clientLabel } from '@/lib/connect/clients/client-label'
import { findPerson } from '@/lib/connect/people/find-person'
import type { ConnectPerson } from '@/lib/connect/people/person-row'
import { providerOf } from '@/lib/connect/provider/provider'
import { findSession } from './find-session'

export interface ReachedSite {
  clientId: string
  name: string
  /** What the person allowed it. */
  allowed: string[]
}

export interface SessionView {
  person: ConnectPerson
  /** Both in real time, as OpenID Connect counts. */
  since: Date
  until: Date
  sites: ReachedSite[]
}

/** This browser's session at the provider in words: whose, since and until when, which sites it reaches and what each may know. */
export async function describeSession(roomId: string): Promise<SessionView | null> {
  const session = await findSession(roomId)
  const person = session && (await findPerson(roomId, session.accountId))
  if (!session || !person) return null
  const provider = await providerOf(roomId)
  const sites = Object.entries(session.authorizations ?? {}).map(async ([clientId, { grantId }]) => {
    const grant = grantId ? await provider.Grant.find(grantId) : undefined
    // It has asked, and nothing is allowed yet, or any more.
    if (!grant) return []
    const client = await provider.Client.find(clientId)
    const allowed = grant.getOIDCScope().split(' ')
    return [{ clientId, name: clientLabel(clientId, String(client?.clientName ?? clientId)), allowed }]
  })
  return {
    person,
    since: new Date(session.loginTs * 1000),
    until: new Date(session.exp * 1000),
    sites: (await Promise.all(sites)).flat(),
  }
}
