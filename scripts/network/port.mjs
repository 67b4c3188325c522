import { connect, createServer } from 'node:net'
import { listenAddresses } from '../serve/listen.mjs'
import { Problem } from '../setup/problem.mjs'

function somebodyAnswers(port, address) {
  return new Promise(resolve => {
    const probe = connect(port, address)
    probe.setTimeout(1000, () => probe.destroy())
    probe.on('connect', () => {
      resolve(true)
      probe.destroy()
    })
    probe.on('error', () => resolve(false))
    probe.on('close', () => resolve(false))
  })
}

/** A port that nobody listens on, for a program that has to be told one. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => resolve(port))
    })
  })

/** Two lines for the person at the terminal. */
export const portTaken = port =>
  `Port ${port} is taken: another program, perhaps an earlier start of this one, is listening there.\n  Stop it, or use another port: npm start -- --port ${port + 1}\n  พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดปิดโปรแกรมนั้น หรือใช้พอร์ตอื่นตามคำสั่งข้างบน`

/**
 * Checked before anything slow: whether the site will be able to listen.
 * @throws {Problem} when the port is taken, not allowed, or the address is not one of this machine's
 */
export async function requireFreePort(port, host) {
  const words = {
    EADDRINUSE: portTaken(port),
    EACCES: `Port ${port} may not be used by this user (ports below 1024 are reserved): npm start -- --port 3000`,
    EADDRNOTAVAIL: `HOST is "${host}", which is not an address of this machine.`,
    ENOTFOUND: `HOST is "${host}", which is not an address of this machine.`,
  }
  // A Mac lets two servers share a port when one of them listens on every address: so ask as well.
  for (const address of listenAddresses('localhost'))
    if (await somebodyAnswers(port, address)) throw new Problem(words.EADDRINUSE)
  for (const address of listenAddresses(host)) {
    await new Promise((resolve, reject) => {
      const probe = createServer()
      probe.on('error', error => reject(words[error.code] ? new Problem(words[error.code]) : error))
      probe.listen(port, address, () => probe.close(resolve))
    })
  }
}
