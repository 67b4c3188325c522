/** Debian's python-social-auth, whose OpenID Connect backend is Open edX's: no PKCE, RS256, a nonce, a secret. */
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Claims, outsideClient } from './outside-client'

/** The system's own: the one that Debian's packages are installed for. */
const python = '/usr/bin/python3'
const script = path.join(import.meta.dirname, 'social_core_client.py')
const redirectUri = 'https://client.example/callback'

interface Answer {
  url: string
  claims: Claims
  error?: { name: string; message: string; code?: string }
}

function startScript(signal: AbortSignal) {
  const child = spawn(python, ['-I', '-B', script], { stdio: ['pipe', 'pipe', 'pipe'], signal })
  child.on('error', () => {})
  child.stdin.on('error', () => {})
  let complaints = ''
  child.stderr.on('data', text => {
    complaints += text
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async (message: unknown): Promise<Answer> => {
    child.stdin.write(`${JSON.stringify(message)}\n`)
    const { value } = await lines.next()
    if (!value) throw new Error(`the script ended without an answer: ${complaints}`)
    const answer: Answer = JSON.parse(value)
    if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error)
    return answer
  }
}

let isThere: boolean | undefined

/** Asked of Python once: it takes a third of a second to say. */
function missing() {
  isThere ??= spawnSync(python, ['-I', '-c', 'import social_core.backends.open_id_connect']).status === 0
  return isThere
    ? undefined
    : 'python-social-auth is not installed (apt-get install python3-social-auth-core python3-jose)'
}

export const socialCore = outsideClient(
  'python-social-auth',
  async ({ issuer, register, walk, signal }) => {
    const registered = await register({ redirect_uris: [redirectUri] })
    const ask = startScript(signal)
    const { url } = await ask({ issuer, ...registered, redirect_uri: redirectUri })
    const callback = new URL(await walk(url, redirectUri))
    const { claims } = await ask({ callback: Object.fromEntries(callback.searchParams) })
    return claims
  },
  missing,
)
