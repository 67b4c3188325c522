/**
 * Copies of letters on their way to SMTP_URL. Nobody waits for it: the inbox has the letter already, the page is
 * answered, and a relay that is slow, dead or refusing is the operator's to know and costs a learner nothing.
 */
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { isUsableEmail } from '@/lib/identity'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'

/** Letters on their way; what comes beyond is dropped, and the log says so. */
export const relayQueueAtMost = 100
const patienceMilliseconds = '3000'

/** A relay's own settings, unless SMTP_URL's query says otherwise. Its library would wait up to ten minutes. */
const settings = {
  // One connection for many letters; their order does not matter.
  pool: 'true',
  maxConnections: '4',
  // A letter whose connection broke is not tried for ever.
  maxRequeues: '0',
  dnsTimeout: patienceMilliseconds,
  connectionTimeout: patienceMilliseconds,
  greetingTimeout: patienceMilliseconds,
  socketTimeout: '5000',
}

/** What the operator reads for nodemailer's error codes: no word of the relay's own, which may repeat an address. */
const kinds: Record<string, string> = {
  ETIMEDOUT: 'too-slow',
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  EDNS: 'unreachable',
  ETLS: 'no-tls',
  EAUTH: 'login-refused',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
  EPROTOCOL: 'no-smtp',
}
const logEveryMilliseconds = 60_000

export interface Relay {
  /** Takes the letter along, and returns at once. */
  send(letter: { from: string; to: string; raw: Buffer }): void
  /** When all that was taken has left or failed. */
  settled(): Promise<void>
}

/** One transport, with its connections kept for the next letter. */
export function openRelay(smtpUrl: string): Relay {
  const url = new URL(smtpUrl)
  for (const [name, value] of Object.entries(settings))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  const transport = createTransport(url.href)
  const onTheWay = new Set<Promise<unknown>>()
  const said = new Map<string, number>()

  const fail = (kind: string) => {
    if (Date.now() - (said.get(kind) ?? Number.NEGATIVE_INFINITY) < logEveryMilliseconds) return
    said.set(kind, Date.now())
    logSecurityEvent('relay-failed', { kind })
  }

  return {
    send({ from, to, raw }) {
      if (onTheWay.size >= relayQueueAtMost) return fail('queue-full')
      const sending = transport
        .sendMail({ envelope: { from, to }, raw })
        .catch((error: { code?: string }) => fail(kinds[error.code ?? ''] ?? 'failed'))
        .finally(() => onTheWay.delete(sending))
      onTheWay.add(sending)
    },
    settled: async () => {
      await Promise.all(onTheWay)
    },
  }
}

/** Whether letters to this address leave the room: practice domains that the operator lists, when there is a relay. */
export function isRelayed(to: string): boolean {
  const { SMTP_URL, MAIL_ALLOW_DOMAINS } = env()
  const domain = to.split('@')[1]?.toLowerCase() ?? ''
  return Boolean(SMTP_URL) && isUsableEmail(to) && MAIL_ALLOW_DOMAINS.includes(domain)
}

/** Whether letters of any room may leave it. */
export const hasRelay = (): boolean => Boolean(env().SMTP_URL) && env().MAIL_ALLOW_DOMAINS.length > 0

// One a process, also across the bundles of routes.
const kept = globalThis as { rehearsalRelay?: Relay }

/** Hands a copy to the relay, of a letter that is relayed at all. */
export function relayCopy(from: string, to: string, raw: Buffer): void {
  const { SMTP_URL } = env()
  if (!SMTP_URL || !isRelayed(to)) return
  kept.rehearsalRelay ??= openRelay(SMTP_URL)
  kept.rehearsalRelay.send({ from, to, raw })
}
