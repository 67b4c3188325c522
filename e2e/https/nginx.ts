/** Debian's nginx before the site, as an operator would put it there: it ends TLS and tells the site who asks. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { listening } from '../clients/local-site'
import type { Certificate } from './authority'

export interface ProxyPorts {
  /** Where browsers come. */
  port: number
  /** Where a test says by the PROXY protocol from which address it comes: this machine has too few of its own. */
  peersPort: number
  /** Where the site listens. */
  sitePort: number
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** All in one place: a header set at one level takes away those that were set above it. */
const toTheSite = (sitePort: number, host: string) => `
      proxy_set_header Connection "";
      proxy_set_header Host ${host};
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_pass http://127.0.0.1:${sitePort};
    `

const configuration = (folder: string, { port, peersPort, sitePort }: ProxyPorts, tls: Certificate) => `
${process.getuid?.() === 0 ? 'user www-data;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary.map(name => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  proxy_http_version 1.1;
  proxy_buffering off;
  proxy_read_timeout 11m;
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${tls.certificate};
    ssl_certificate_key ${tls.key};
    location / { ${toTheSite(sitePort, '$http_host')} }
  }
  server {
    listen 127.0.0.1:${peersPort} proxy_protocol;
    set_real_ip_from 127.0.0.1;
    real_ip_header proxy_protocol;
    location / { ${toTheSite(sitePort, `localhost:${port}`)} }
  }
}
`

/** nginx in `folder`, once it listens; returns what stops it. */
export async function startNginx(
  folder: string,
  proxy: ProxyPorts,
  certificate: Certificate,
): Promise<() => Promise<unknown>> {
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, proxy, certificate))
  // Debian keeps it where only root's PATH leads.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }
  const server = spawn('nginx', ['-p', folder, '-e', path.join(folder, 'error.log'), '-c', file], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const complaints = text(server.stderr)
  const exit = once(server, 'exit')
  const stop = () => server.kill('SIGTERM')
  process.once('exit', stop)
  const died = exit.then(async () => {
    throw new Error(`nginx stopped: ${await complaints}`)
  })
  died.catch(() => {})
  await Promise.race([listening(proxy.port, AbortSignal.timeout(30_000)), died])
  return () => {
    process.off('exit', stop)
    stop()
    return exit
  }
}
