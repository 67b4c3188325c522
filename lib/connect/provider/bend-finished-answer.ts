import type { KoaContextWithOIDC } from 'oidc-provider'
import { findPerson } from '@/lib/connect/people/find-person'
import { bendAnswer, slowSeconds } from '@/lib/faults/bend-answer'
import type { Point } from '@/lib/faults/catalogue'
import { strike } from '@/lib/faults/strike'
import { signingKey } from '@/lib/secrets/secrets'
import { roomOfRequest } from './room-of-request'

const pointOfRoute: Record<string, Point> = {
  discovery: 'discovery',
  jwks: 'jwks',
  authorization: 'authorization',
  resume: 'authorization',
  token: 'token',
  userinfo: 'userinfo',
}

/**
 * Middleware around the whole provider: it has built the true answer when this bends it, if a fault that is armed
 * for it fires. Only what succeeded is bent, so that a fault is never spent on a request that failed anyway.
 */
export async function bendFinishedAnswer(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  const room = roomOfRequest.get(ctx.req)
  const point = room && room.armedFaults > 0 ? pointOf(ctx) : null
  if (!room || !point) return
  const { client, account } = ctx.oidc
  const person = account ? await findPerson(room.id, account.accountId) : null
  const faults = await strike(room, point, { client_id: client?.clientId, citizenId: person?.citizenId })
  if (faults.length === 0) return
  const location = point === 'authorization' ? ctx.response.get('location') : undefined
  const bent = await bendAnswer({ status: ctx.status, location, body: ctx.body }, faults, {
    signingKey: await signingKey(),
    slowSeconds: slowSeconds(room.pace),
  })
  if (bent.location !== undefined) {
    ctx.set('location', bent.location)
    return
  }
  ctx.body = bent.body
  ctx.status = bent.status
  if (typeof bent.body === 'string') ctx.type = 'html'
}

/** Where in the catalogue's words this answer is; null when nothing strikes here. */
function pointOf(ctx: KoaContextWithOIDC): Point | null {
  const point = pointOfRoute[ctx.oidc?.route ?? ''] ?? null
  if (point !== 'authorization') return point && ctx.status === 200 ? point : null
  const location = ctx.response.get('location')
  return URL.canParse(location) && new URL(location).searchParams.has('code') ? point : null
}
