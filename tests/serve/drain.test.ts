/** A process that serves is told to end: nobody who is being answered, or has just come, is cut off. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'

/** A server of this test; `next` resolves with the next message of a kind. */
async function aServer() {
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'a-draining-server.mjs'))
  onTestFinished(() => void child.kill('SIGKILL'))
  const said: unknown[] = []
  child.on('message', message => said.push(message))
  const next = async (wanted: string) => {
    const isIt = (message: unknown) => JSON.stringify(message).includes(wanted)
    while (!said.some(isIt)) await once(child, 'message')
    return said.find(isIt)
  }
  const ended = once(child, 'exit')
  const { port } = (await next('port')) as { port: number }
  return { child, port, next, said, ended }
}

const ask = (port: number, url: string, agent?: Agent) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: url, agent }, resolve).on('error', reject).end()
  })

test('what is being answered is answered, the connection closes after it, and the rest is closed last', async () => {
  const { child, port, next, said, ended } = await aServer()
  const held = ask(port, '/held')
  await next('/held')
  child.kill('SIGTERM')
  await next('stopping')
  expect(said).not.toContain('closed')
  child.send('go on')
  const answer = await held
  expect(answer.headers.connection).toBe('close')
  expect(await text(answer)).toBe('answered')
  expect(await ended).toEqual([0, null])
  expect(said.at(-1)).toBe('closed')
})

test('connections that were just opened and have not asked yet are answered, none reset', async () => {
  const { child, port, ended } = await aServer()
  const sockets = Array.from({ length: 30 }, () => connect(port, '127.0.0.1'))
  await Promise.all(sockets.map(socket => once(socket, 'connect')))
  child.kill('SIGTERM')
  const answers = await Promise.all(
    sockets.map(socket => {
      socket.write('GET /now HTTP/1.1\r\nHost: localhost\r\n\r\n')
      return text(socket)
    }),
  )
  for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*answered$/)
  expect(await ended).toEqual([0, null])
})

test('a stream comes to its end, and its reader sees no error', async () => {
  const { child, port, ended } = await aServer()
  const stream = await ask(port, '/stream')
  await once(stream, 'data')
  child.kill('SIGTERM')
  await text(stream)
  expect(stream.complete).toBe(true)
  expect(await ended).toEqual([0, null])
})

test('a connection kept alive by somebody who asks nothing holds nobody up', async () => {
  const { child, port, ended } = await aServer()
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  await text(await ask(port, '/now', agent))
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
