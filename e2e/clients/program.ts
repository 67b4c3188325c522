/**
 * A client in another language: a program that speaks JSON, a line at a time. It reads the wish (issuer, scope,
 * redirect_uri, withLine, seconds and what registering gave), writes {url} to send the person to, reads {callback}: the
 * parameters they came back with, and writes {claims}. Where it fails it writes {error} instead.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { lackOf, python, ruby } from '../../scripts/checks/debian-clients.mjs'
import { type Claims, type OutsideClient, outsideClient, requestSeconds, scope } from './outside-client'

const redirectUri = 'https://client.example/callback'

/** Nothing of the environment's or the user's own packages; the script's folder stays, for what the scripts share. */
const interpreters = { py: [python, '-E', '-s', '-B'], rb: [ruby] } as const

interface Answer {
  url: string
  claims: Claims
  error?: { name: string; message: string; code?: string }
}

function start([command, ...args]: readonly [string, ...string[]], signal: AbortSignal) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], signal })
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
    if (!value) throw new Error(`the program ended without an answer: ${complaints}`)
    const answer: Answer = JSON.parse(value)
    if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error)
    return answer
  }
}

/** Makes an outside client of the script in this folder. */
export function clientProgram(name: string, script: `${string}.${keyof typeof interpreters}`): OutsideClient {
  const [command, ...args] = script.endsWith('.py') ? interpreters.py : interpreters.rb
  const line = [command, ...args, path.join(import.meta.dirname, script)] as const
  // Looked for once: that takes as long as a request.
  let lack: { words: string | undefined } | undefined
  const missing = () => {
    lack ??= { words: lackOf(name) }
    return lack.words
  }
  return outsideClient(
    name,
    async ({ issuer, withLine, register, walk, signal }) => {
      const registered = await register({ redirect_uris: [redirectUri] })
      const ask = start(line, signal)
      const wish = { issuer, scope, withLine, redirect_uri: redirectUri, seconds: requestSeconds }
      const { url } = await ask({ ...wish, ...registered })
      const callback = new URL(await walk(url, redirectUri))
      const { claims } = await ask({ callback: Object.fromEntries(callback.searchParams) })
      return claims
    },
    missing,
  )
}
