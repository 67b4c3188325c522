/** Where a server listens. `localhost` is two addresses, and Node takes the first only: `curl -6` would find nobody. */
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

const hasIpv6Loopback = () =>
  Object.values(networkInterfaces()).some(addresses => addresses?.some(({ address }) => address === '::1'))

/** The addresses that a HOST means. @param {string} host @returns {string[]} */
export const listenAddresses = host =>
  host === 'localhost' ? ['127.0.0.1', ...(hasIpv6Loopback() ? ['::1'] : [])] : [host]

/**
 * Has `server` listen at all that `host` means. What comes at a second address is handed to the same server (Node's
 * own way to inject connections), so that its limits count and closing it closes all.
 * @param {import('node:http').Server} server @param {number} port @param {string} host
 */
export function listenAt(server, port, host) {
  const [first, ...others] = listenAddresses(host)
  server.listen(port, first)
  const doors = others.map(address => {
    const door = createServer(socket => server.emit('connection', socket))
    door.maxConnections = server.maxConnections
    Object.assign(door, { dropMaxConnection: true })
    door.on('drop', dropped => server.emit('drop', dropped))
    door.on('error', error => server.emit('error', error))
    return door.listen(port, address)
  })
  const closeDoors = () => {
    for (const door of doors) door.close()
  }
  // drain.mjs closes by net.Server's own method, not by the one below: it tells us by this event.
  server.once('closing', closeDoors)
  const close = server.close
  server.close = told => {
    closeDoors()
    return close.call(server, told)
  }
}
