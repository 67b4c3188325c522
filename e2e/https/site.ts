/** The site at an https origin behind nginx, with a certificate of an authority that nothing but this test knows. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../scripts/network/port.mjs'
import { Server } from '../server'
import { makeCertificate } from './authority'
import { type ProxyPorts, startNginx } from './nginx'

export interface HttpsSite {
  /** What everybody sees. */
  origin: string
  /** The site itself, behind the proxy. */
  inside: string
  proxy: ProxyPorts
  readLog: () => string
  stop: () => Promise<void>
}

export async function startHttpsSite(environment: Record<string, string>): Promise<HttpsSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-nginx-'))
  // Its worker runs as another user where the tests run as root.
  chmodSync(folder, 0o755)
  const certificate = makeCertificate(folder)
  const proxy = { port: await freePort(), peersPort: await freePort(), sitePort: await freePort() }
  const origin = `https://localhost:${proxy.port}`
  const stopNginx = await startNginx(folder, proxy, certificate)
  const server = await Server.start(
    [],
    () => ({ ...environment, APP_ORIGIN: origin, NODE_EXTRA_CA_CERTS: certificate.authority }),
    { port: proxy.sitePort },
  )
  return {
    origin,
    inside: `http://127.0.0.1:${proxy.sitePort}`,
    proxy,
    readLog: () => server.log,
    stop: async () => {
      await server.stop()
      await stopNginx()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
