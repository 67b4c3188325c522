import { networkInterfaces } from 'node:os'

/** Networks that exist only inside this machine: containers, virtual machines, tunnels. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|tailscale|zt|wg|vEthernet|VirtualBox|VMware)/i
/** Addresses of home and office networks (RFC 1918). */
const PRIVATE = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/

/**
 * The IPv4 addresses by which phones in the same room may reach this machine, the likeliest first.
 * @param {ReturnType<typeof networkInterfaces>} [interfaces]
 * @returns {string[]}
 */
export function lanAddresses(interfaces = networkInterfaces()) {
  const rank = ({ name, address }) => (VIRTUAL.test(name) ? 2 : 0) + (PRIVATE.test(address) ? 0 : 1)
  return Object.entries(interfaces)
    .flatMap(([name, addresses]) => (addresses ?? []).map(each => ({ name, ...each })))
    .filter(each => each.family === 'IPv4' && !each.internal && !each.address.startsWith('169.254.'))
    .sort((a, b) => rank(a) - rank(b))
    .map(each => each.address)
}
