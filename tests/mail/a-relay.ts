/** Relays for tests: what answers at SMTP_URL, from a real one to none at all. */

import type { AddressInfo } from 'node:net'
import { createServer, type Server, type Socket } from 'node:net'

/** What the relay does with each line it hears; `undefined` says nothing. */
type Talk = (line: string) => string | undefined

export interface TestRelay {
  url: string
  /** Lines of all connections, in order. */
  heard: string[]
  connections: () => number
  close: () => Promise<void>
}

/** A relay that greets with `greeting` (never, when it is null) and answers as `talk` says. */
export async function aRelay(greeting: string | null, talk: Talk = () => undefined): Promise<TestRelay> {
  const heard: string[] = []
  const sockets = new Set<Socket>()
  let count = 0
  const server: Server = createServer(socket => {
    count++
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    if (greeting) socket.write(`${greeting}\r\n`)
    socket.on('data', data => {
      for (const line of data.toString('utf8').split('\r\n').filter(Boolean)) {
        heard.push(line)
        const answer = talk(line)
        if (answer) socket.write(`${answer}\r\n`)
      }
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    connections: () => count,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

/** Takes every letter. */
export const takesAll: Talk = line => {
  if (/^EHLO/i.test(line)) return '250 relay.example'
  if (/^DATA/i.test(line)) return '354 go on'
  if (/^(MAIL|RCPT|RSET|QUIT)/i.test(line) || line === '.') return '250 ok'
  return undefined
}
