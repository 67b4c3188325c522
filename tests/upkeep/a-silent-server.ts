import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server that accepts and never says a word, as a frozen one does; its port. */
export async function aSilentServer(): Promise<number> {
  const sockets: Socket[] = []
  const server = createServer(socket => sockets.push(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as { port: number }).port
}
