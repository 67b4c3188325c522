/** The least call of every operation, by the functions that @hey-api/openapi-ts makes; it compiles, and it runs. */
import type { SignIn } from './calls'
import { createClient } from './generated/hey-api/client'
import * as api from './generated/hey-api/sdk.gen'

export async function callAll(baseUrl: string, signIn: SignIn): Promise<void> {
  const client = createClient({ baseUrl, throwOnError: true })
  const authorized = (auth: string) => createClient({ baseUrl, auth, throwOnError: true })
  const openly = { client, throwOnError: true } as const
  await api.health(openly)
  await api.live(openly)
  await api.openapi(openly)

  const { id: room, token } = (await api.openRoom(openly)).data
  const withToken = { client: authorized(token), throwOnError: true } as const
  const inRoom = { ...withToken, path: { room } }
  await api.readRoom(inRoom)
  await api.changeRoom(inRoom)
  await api.readSnapshot(inRoom)
  await api.rotateKeys(inRoom)
  await api.readClock(inRoom)
  await api.moveClock({ ...inRoom, body: { to: 'real' } })

  const [ready] = (await api.listPersonas(inRoom)).data
  if (!ready) throw new Error('nobody is in the room')
  const { citizenId } = (await api.addPersona(inRoom)).data
  const ofPerson = { ...withToken, path: { room, citizenId } }
  await api.readPersona(ofPerson)
  await api.changePersona(ofPerson)
  await api.startSession({ ...inRoom, body: { citizenId, site: 'mooc' } })
  await api.removePersona(ofPerson)

  const redirectUris = { redirect_uris: ['https://client.example/callback'] }
  const { client_id: clientId } = (await api.registerClient({ ...inRoom, body: redirectUris })).data
  await api.listClients(inRoom)
  await api.deleteClient({ ...withToken, path: { room, clientId } })

  const armed = (await api.armFault({ ...inRoom, body: { fault: 'token-down' } })).data
  const ofFault = { ...withToken, path: { room, id: armed.id } }
  await api.listFaults(inRoom)
  await api.readFault(ofFault)
  await api.disarmFault(ofFault)
  await api.disarmAllFaults(inRoom)

  await signIn(room, ready.citizenId, async () => (await api.readCode(inRoom)).data.code)
  await api.readTrace(inRoom)
  const { flows } = (await api.listFlows(inRoom)).data
  await api.readFlow({ ...withToken, path: { room, flow: flows[0]?.id ?? '' } })
  const [letter] = (await api.listMessages(inRoom)).data
  const ofLetter = { ...withToken, path: { room, id: letter?.id ?? '' } }
  await api.readMessage(ofLetter)
  await api.readRawMessage({ ...ofLetter, parseAs: 'text' })
  await api.deleteMessage(ofLetter)
  await api.deleteMessages(inRoom)
  await api.resetRoom(inRoom)
  await api.deleteRoom(inRoom)

  const opened = (await api.openClass(openly)).data
  const asTrainer = { client: authorized(opened.token), throwOnError: true } as const
  const inClass = { ...asTrainer, path: { class: opened.id } }
  await api.readClass(inClass)
  await api.changeClass(inClass)
  await api.joinClass({ ...openly, path: { class: opened.code } })
  await api.readBoard(inClass)
  const acted = (await api.actOnClass({ ...inClass, body: { do: 'hold' } })).data
  await api.undoAction({ ...asTrainer, path: { class: opened.id, id: acted.undo ?? '' } })
  await api.readReport(inClass)
  await api.deleteClass(inClass)
}
