/** The least call of every operation, by openapi-typescript's types and openapi-fetch; it compiles, and it runs. */
import createClient from 'openapi-fetch'
import type { SignIn } from './calls'
import type { paths } from './generated/openapi-fetch'

/** Letters, hops and boards can be had as a stream of lines too; a client says once which it wants. */
type Json = 'application/json'

/** What an operation answered, or what it refused with. */
const got = <Data>({ data, error }: { data?: Data; error?: unknown }): Data => {
  if (data === undefined) throw new Error(JSON.stringify(error))
  return data
}

export async function callAll(baseUrl: string, signIn: SignIn): Promise<void> {
  const client = createClient<paths, Json>({ baseUrl })
  const authorized = (token: string) =>
    createClient<paths, Json>({ baseUrl, headers: { authorization: `Bearer ${token}` } })
  await client.GET('/api/health')
  await client.GET('/api/health/live')
  await client.GET('/api/v1/openapi.json')

  const { id: room, token } = got(await client.POST('/api/v1/rooms'))
  const api = authorized(token)
  const inRoom = { params: { path: { room } } }
  await api.GET('/api/v1/rooms/{room}', inRoom)
  await api.PATCH('/api/v1/rooms/{room}', inRoom)
  await api.GET('/api/v1/rooms/{room}/snapshot', inRoom)
  await api.POST('/api/v1/rooms/{room}/keys/rotate', inRoom)
  await api.GET('/api/v1/rooms/{room}/clock', inRoom)
  await api.POST('/api/v1/rooms/{room}/clock', { ...inRoom, body: { to: 'real' } })

  const [ready] = got(await api.GET('/api/v1/rooms/{room}/personas', inRoom))
  if (!ready) throw new Error('nobody is in the room')
  const { citizenId } = got(await api.POST('/api/v1/rooms/{room}/personas', inRoom))
  const ofPerson = { params: { path: { room, citizenId } } }
  await api.GET('/api/v1/rooms/{room}/personas/{citizenId}', ofPerson)
  await api.PATCH('/api/v1/rooms/{room}/personas/{citizenId}', ofPerson)
  await api.POST('/api/v1/rooms/{room}/sessions', { ...inRoom, body: { citizenId, site: 'mooc' } })
  await api.DELETE('/api/v1/rooms/{room}/personas/{citizenId}', ofPerson)

  const redirectUris = { redirect_uris: ['https://client.example/callback'] }
  const { client_id: clientId } = got(
    await api.POST('/api/v1/rooms/{room}/clients', { ...inRoom, body: redirectUris }),
  )
  await api.GET('/api/v1/rooms/{room}/clients', inRoom)
  await api.DELETE('/api/v1/rooms/{room}/clients/{clientId}', { params: { path: { room, clientId } } })

  const armed = got(
    await api.POST('/api/v1/rooms/{room}/faults', { ...inRoom, body: { fault: 'token-down' } }),
  )
  const ofFault = { params: { path: { room, id: armed.id } } }
  await api.GET('/api/v1/rooms/{room}/faults', inRoom)
  await api.GET('/api/v1/rooms/{room}/faults/{id}', ofFault)
  await api.DELETE('/api/v1/rooms/{room}/faults/{id}', ofFault)
  await api.DELETE('/api/v1/rooms/{room}/faults', inRoom)

  await signIn(room, ready.citizenId, async () => got(await api.GET('/api/v1/rooms/{room}/otp', inRoom)).code)
  await api.GET('/api/v1/rooms/{room}/trace', inRoom)
  const { flows } = got(await api.GET('/api/v1/rooms/{room}/trace/flows', inRoom))
  const flow = flows[0]?.id ?? ''
  await api.GET('/api/v1/rooms/{room}/trace/flows/{flow}', { params: { path: { room, flow } } })
  const [letter] = got(await api.GET('/api/v1/rooms/{room}/messages', inRoom))
  const ofLetter = { params: { path: { room, id: letter?.id ?? '' } } }
  await api.GET('/api/v1/rooms/{room}/messages/{id}', ofLetter)
  await api.GET('/api/v1/rooms/{room}/messages/{id}/raw', { ...ofLetter, parseAs: 'text' })
  await api.DELETE('/api/v1/rooms/{room}/messages/{id}', ofLetter)
  await api.DELETE('/api/v1/rooms/{room}/messages', inRoom)
  await api.POST('/api/v1/rooms/{room}/reset', inRoom)
  await api.DELETE('/api/v1/rooms/{room}', inRoom)

  const opened = got(await client.POST('/api/v1/classes'))
  const trainer = authorized(opened.token)
  const inClass = { params: { path: { class: opened.id } } }
  await trainer.GET('/api/v1/classes/{class}', inClass)
  await trainer.PATCH('/api/v1/classes/{class}', inClass)
  await client.POST('/api/v1/classes/{class}/learners', { params: { path: { class: opened.code } } })
  await trainer.GET('/api/v1/classes/{class}/board', inClass)
  const acted = got(
    await trainer.POST('/api/v1/classes/{class}/actions', { ...inClass, body: { do: 'hold' } }),
  )
  await trainer.DELETE('/api/v1/classes/{class}/actions/{id}', {
    params: { path: { class: opened.id, id: acted.undo ?? '' } },
  })
  await trainer.GET('/api/v1/classes/{class}/report', inClass)
  await trainer.DELETE('/api/v1/classes/{class}', inClass)
}
