import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { headers } from 'next/headers'
import type Provider from 'oidc-provider'
import { providerOf } from '@/lib/connect/provider/provider'

export type Session = InstanceType<Provider['Session']> & {
  authorizations?: Record<string, { sid?: string; grantId?: string }>
  persist(): Promise<string>
}
/** Somebody is signed in. */
export type LiveSession = Session & { accountId: string; loginTs: number; exp: number }

/**
 * The provider's session of this browser, by the provider's own signed cookie and its own reading of it; null when
 * nobody is signed in. No second sign-in: who may end a session is who has it.
 */
export async function findSession(roomId: string): Promise<LiveSession | null> {
  const provider = await providerOf(roomId)
  const request = new IncomingMessage(new Socket())
  request.headers = { cookie: (await headers()).get('cookie') ?? '' }
  const koa = provider as unknown as {
    createContext(request: IncomingMessage, response: ServerResponse): never
  }
  const session = (await provider.Session.get(
    koa.createContext(request, new ServerResponse(request)),
  )) as unknown as Session
  return session.accountId && session.loginTs && session.exp ? (session as LiveSession) : null
}
