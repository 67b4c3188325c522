import { setTimeout } from 'node:timers/promises'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { findPerson } from '@/lib/connect/people/find-person'
import { strike } from '@/lib/faults/strike'
import { agentOf } from '@/lib/trace/parties'
import { readUrl } from '@/lib/web/read-url.mjs'
import { roomOfRequest } from './room-of-request'

const pointOfRoute = {
  discovery: 'discovery',
  jwks: 'jwks',
  authorization: 'authorization',
  resume: 'authorization',
  token: 'token',
  userinfo: 'userinfo',
} as const
type AnswerPoint = (typeof pointOfRoute)[keyof typeof pointOfRoute]

/**
 * The provider has built the true answer when this bends it, if a fault that is armed for it fires. Only what succeeded
 * is bent, so that a fault is never spent on a request that failed anyway.
 */
export async function bendFinishedAnswer(ctx: KoaContextWithOIDC): Promise<void> {
  const room = roomOfRequest.get(ctx.req)
  const point = room && room.armedFaults > 0 && !isReadForScene(ctx) ? pointOf(ctx) : null
  if (!room || !point) return
  const { client, account } = ctx.oidc
  const person = account ? await findPerson(room.id, account.accountId) : null
  const facts = {
    client_id: client?.clientId,
    citizenId: person?.citizenId,
    userAgent: ctx.get('user-agent'),
  }
  const { bend } = await strike(room, point, facts)
  const location = point === 'authorization' ? ctx.response.get('location') : undefined
  const built = { status: ctx.status, location, body: ctx.body, afterSeconds: 0 }
  const bent = await bend(built)
  if (bent === built) return
  if (bent.afterSeconds > 0) await setTimeout(bent.afterSeconds * 1000)
  if (bent.location !== undefined) {
    ctx.set('location', bent.location)
    return
  }
  if (bent.challenge) ctx.set('www-authenticate', bent.challenge)
  ctx.body = bent.body
  ctx.status = bent.status
  if (typeof bent.body === 'string') ctx.type = 'html'
}

/** Keys that a scene's client reads, as anybody may: what is armed on them waits for whoever armed it. */
const isReadForScene = (ctx: KoaContextWithOIDC): boolean =>
  !ctx.oidc?.client && ctx.get('user-agent') === agentOf('client')

/** Where in the catalogue's words this answer is; null when nothing strikes here. */
function pointOf(ctx: KoaContextWithOIDC): AnswerPoint | null {
  const route = ctx.oidc?.route ?? ''
  const point = isStruckRoute(route) ? pointOfRoute[route] : null
  if (point !== 'authorization') return point && ctx.status === 200 ? point : null
  return readUrl(ctx.response.get('location'))?.searchParams.has('code') ? point : null
}

const isStruckRoute = (route: string): route is keyof typeof pointOfRoute =>
  Object.hasOwn(pointOfRoute, route)
