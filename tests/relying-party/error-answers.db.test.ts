/**
 * What our own sites make of the provider's answer through the browser, code or error: they believe nothing before
 * its state (RFC 6749 §10.12) and its iss (RFC 9207 §2.4) are right.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import { issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { relyingParties } from '@/lib/sites/sites.mjs'
import { catchUp } from '@/lib/trace/catch-up'
import { listHops } from '@/lib/trace/list-hops'
import { aRoom } from '../rooms/a-room'
import { aPersonAt } from './a-sign-in'

let room: Room
beforeEach(async () => {
  room = await aRoom({ pace: 'fast', autoApprove: true })
})

/** The newest answer that a site got. */
async function callbackHop() {
  await catchUp()
  return (await listHops(room.id)).findLast(({ kind }) => kind === 'callback')
}

const checksOf = async () =>
  Object.fromEntries(
    ((await callbackHop())?.checks ?? []).map(({ name, ok, by }) => [`${name} by ${by}`, ok]),
  )

describe.each(relyingParties)('%s', site => {
  /** A sign-in of this browser, begun: its person, and the error that would answer it. */
  async function begun() {
    const person = aPersonAt(site, room.id)
    const { searchParams } = new URL(await person.press())
    const state = searchParams.get('state') ?? ''
    return { person, error: { error: 'access_denied', iss: issuerOf(room.id), state } }
  }

  test('believes an error with the state that it sent and the issuer that it asked', async () => {
    const { person, error } = await begun()
    expect(await person.take(new URLSearchParams(error))).toMatchObject({ page: 'denied' })
    expect(await checksOf()).toEqual({ 'state by site': true, 'response-iss by site': true })
    expect(await callbackHop()).toMatchObject({ accepted: false })
  })

  test('tells nobody that they declined because of an error that somebody made up', async () => {
    const forged = new URLSearchParams({ error: 'access_denied', iss: 'https://evil.example', state: 'zzz' })
    expect(await aPersonAt(site, room.id).take(forged)).toMatchObject({ page: 'failed', reason: 'stale' })
    expect(await checksOf()).toEqual({ 'state by site': false, 'response-iss by site': false })
  })

  test.each(['zzz', undefined])('does not believe an error whose state is %s', async state => {
    const { person, error } = await begun()
    const { state: _, ...rest } = error
    const answer = new URLSearchParams(state === undefined ? rest : { ...rest, state })
    expect(await person.take(answer)).toMatchObject({ page: 'failed', reason: 'stale' })
    expect(await checksOf()).toEqual({ 'state by site': false, 'response-iss by site': true })
  })

  test.each(['https://evil.example', undefined])('does not believe an error whose iss is %s', async iss => {
    const { person, error } = await begun()
    const { iss: _, ...rest } = error
    const answer = new URLSearchParams(iss === undefined ? rest : { ...rest, iss })
    expect(await person.take(answer)).toMatchObject({ page: 'failed', reason: 'untrusted' })
    expect(await checksOf()).toEqual({ 'state by site': true, 'response-iss by site': false })
  })

  test('does not believe an answer that says twice who it is from', async () => {
    const { person, error } = await begun()
    const answer = new URLSearchParams(error)
    answer.append('iss', 'https://evil.example')
    expect(await person.take(answer)).toMatchObject({ page: 'failed', reason: 'untrusted' })
  })

  test('tells the provider’s own error by its code, where it is believed', async () => {
    const { person, error } = await begun()
    const answer = new URLSearchParams({ ...error, error: 'temporarily_unavailable' })
    expect(await person.take(answer)).toMatchObject({ page: 'failed', reason: 'provider' })
  })

  test('exchanges no code of an answer without iss', async () => {
    const person = aPersonAt(site, room.id)
    const back = new URL((await person.comeBack(await person.press())).url)
    back.searchParams.delete('iss')
    expect(await person.take(back.href)).toMatchObject({ page: 'failed', reason: 'untrusted' })
    await catchUp()
    expect((await listHops(room.id)).map(({ kind }) => kind)).not.toContain('token')
  })

  test('takes an answer once, and leads who is in already to its home afterwards', async () => {
    const person = aPersonAt(site, room.id)
    const back = await person.comeBack(await person.press())
    expect(await person.take(back.url)).toMatchObject({ page: 'home' })
    expect(await checksOf()).toEqual({ 'state by site': true, 'response-iss by site': true })
    expect(await person.take(back.url)).toMatchObject({ page: 'home' })
    expect(await checksOf()).toEqual({ 'state by site': false, 'response-iss by site': true })
  })
})

test('the provider promises iss in its answers, so that a site may demand it', async () => {
  const answer = await fetch(`${issuerOf(room.id)}/.well-known/openid-configuration`)
  expect(await answer.json()).toMatchObject({ authorization_response_iss_parameter_supported: true })
})
