/** A client's own small site, on a free port of this machine. */
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Serves until closed; an address of its own host and port, so cookies and CORS are put to the test. */
export function serveLocally(listener: RequestListener): Promise<{ origin: string; close: () => void }> {
  const server = createServer(listener)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ origin: `http://127.0.0.1:${port}`, close })
    })
  })
}

/** A started program listens when somebody can connect. */
export async function listening(port: number, signal: AbortSignal) {
  while (!signal.aborted) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return
    } catch {
      await sleep(20)
    } finally {
      socket.destroy()
    }
  }
}

/** A program that writes a file once it is ready. */
export async function existing(file: string, signal: AbortSignal) {
  while (!signal.aborted && !existsSync(file)) await sleep(20)
}
