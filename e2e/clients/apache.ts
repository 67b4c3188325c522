/** Debian's Apache with mod_auth_openidc before a page of its own: a server started for this sign-in alone. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { lackOf } from '../../scripts/checks/debian-clients.mjs'
import { freePort } from '../../scripts/network/port.mjs'
import { existing } from './local-site'
import { type Attempt, outsideClient, requestSeconds } from './outside-client'

const program = '/usr/sbin/apache2'
const modules = '/usr/lib/apache2/modules'

export interface Settings {
  port: number
  issuer: string
  /** Lines of one's own. */
  lines?: readonly string[]
  client_id: string
  client_secret: string
}

const configuration = (folder: string, { port, issuer, client_id, client_secret, lines = [] }: Settings) => `
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
LogLevel error
LoadModule mpm_event_module ${modules}/mod_mpm_event.so
LoadModule authn_core_module ${modules}/mod_authn_core.so
LoadModule authz_core_module ${modules}/mod_authz_core.so
LoadModule authz_user_module ${modules}/mod_authz_user.so
LoadModule auth_openidc_module ${modules}/mod_auth_openidc.so
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
StartServers 1
ThreadsPerChild 4
MinSpareThreads 1
MaxSpareThreads 4
MaxRequestWorkers 4
DocumentRoot ${folder}/pages
# After a page of its own the module lets Apache's follow, beyond the length announced: that one is made empty.
${[400, 401, 500, 502].map(status => `ErrorDocument ${status} "%{reqenv:nothing}"`).join('\n')}

OIDCProviderMetadataURL ${issuer}/.well-known/openid-configuration
OIDCClientID ${client_id}
OIDCClientSecret ${client_secret}
OIDCRedirectURI http://127.0.0.1:${port}/callback
OIDCCryptoPassphrase ${randomBytes(16).toString('hex')}
${lines.join('\n')}
OIDCPKCEMethod S256
OIDCInfoHook id_token userinfo
OIDCHTTPTimeoutLong ${requestSeconds}
OIDCHTTPTimeoutShort ${requestSeconds}
<Location />
  AuthType openid-connect
  Require valid-user
</Location>
`

/** Apache with these settings, once it listens; `atEnd` gets what stops it. */
export async function startApache(settings: Settings, { signal, atEnd }: Pick<Attempt, 'signal' | 'atEnd'>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-apache-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  // Its workers run as another user, and read the page.
  chmodSync(folder, 0o755)
  mkdirSync(path.join(folder, 'pages'))
  writeFileSync(path.join(folder, 'pages/members.html'), 'signed in')
  const file = path.join(folder, 'apache.conf')
  writeFileSync(file, configuration(folder, settings), { mode: 0o600 })
  const server = spawn(program, ['-D', 'FOREGROUND', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  const complaints = text(server.stderr)
  const exit = once(server, 'exit')
  const stop = () => server.kill('SIGTERM')
  process.once('exit', stop)
  atEnd(() => {
    process.off('exit', stop)
    stop()
    return exit
  })
  const died = exit.then(async () => {
    throw new Error(`Apache stopped: ${await complaints}`)
  })
  died.catch(() => {})
  // Not whether somebody listens: on a port that was taken meanwhile that is another's server.
  await Promise.race([existing(path.join(folder, 'pid'), signal), died])
  return { readLog: () => readFileSync(path.join(folder, 'error.log'), 'utf8') }
}

const raised = (message: string, code?: string) =>
  Object.assign(new Error(message), { name: 'mod_auth_openidc', code })

/** The function and sentence of the first error the module logged: its page seldom says as much. */
function loggedError(log: string): Error | undefined {
  const [, code, message] =
    /\[auth_openidc:error\](?: \[(?:pid|client) [^\]]*\])* (\w+): (.*?)(?:, referer: .*)?$/m.exec(log) ?? []
  return message ? raised(message, code) : undefined
}

/** What its page says, where it logs nothing. It sends such a page with status 200, which is no success here. */
function shownError({ status, text: html }: { status: number; text: string }): Error {
  const sentences = [...html.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, words = '']) =>
    words.replaceAll('&quot;', '"'),
  )
  return raised(
    sentences.join(': ') || 'a page without a reason',
    status === 200 ? 'error-page' : `HTTP ${status}`,
  )
}

/** On a port that was free a moment ago: where somebody has taken it since, on another. */
async function startRegistered(attempt: Attempt, lines: readonly string[]) {
  for (;;) {
    const port = await freePort()
    const site = `http://127.0.0.1:${port}`
    const registered = await attempt.register({ redirect_uris: [`${site}/callback`] })
    try {
      const settings = { port, issuer: attempt.issuer, lines, ...registered }
      return { site, ...(await startApache(settings, attempt)) }
    } catch (error) {
      if (!(error instanceof Error && /could not bind/.test(error.message))) throw error
    }
  }
}

export const missing = () => lackOf('mod_auth_openidc')

export const apache = outsideClient(
  'mod_auth_openidc',
  async attempt => {
    const { withLine, browser, walk } = attempt
    const lines = withLine ? ['OIDCScope "openid profile email"'] : []
    const { site, readLog } = await startRegistered(attempt, lines)

    const isAway = (url: string) => !url.startsWith(site)
    let page = await browser.open(`${site}/members.html`, { stopAt: isAway })
    if (isAway(page.url)) page = await browser.open(await walk(page.url, `${site}/callback`))
    if (page.status !== 200 || page.text !== 'signed in') {
      throw loggedError(readLog()) ?? shownError(page)
    }
    const answer = await browser.open(`${site}/callback?info=json`)
    const { id_token, userinfo } = JSON.parse(answer.text)
    return { ...id_token, ...userinfo }
  },
  missing,
)
