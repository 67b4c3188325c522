/**
 * What the environment may hold. Plain JavaScript, because `npm start` asks it before anything is built: a wrong
 * variable is told at once, and not by a site that cannot serve.
 */
import path from 'node:path'
import { z } from 'zod'
import { parseHosts, parseRanges } from './web/address-ranges.mjs'

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an origin, e.g. http://192.168.1.20:3000', abort: true })
  .refine(value => new URL(value).origin === value, 'must be an origin: scheme, host and port, nothing after')

/** @param {string} means */
const number = means => z.coerce.number(means)

/**
 * A list parsed by `parse`, which throws an error that says what is wrong without repeating the value.
 * @template T @param {(list: string) => T} parse
 */
const listOf = parse =>
  z
    .string()
    .default('')
    .transform((list, context) => {
      try {
        return parse(list)
      } catch (error) {
        context.addIssue({ code: 'custom', message: /** @type {Error} */ (error).message })
        return z.NEVER
      }
    })

const port = 'must be a whole number from 1 to 65535'
const days = 'must be days: a number above 0, at most 3650'
const count = 'must be a whole number, at least 1'

const Environment = z
  .object({
    PORT: number(port).int(port).min(1, port).max(65535, port).default(3000),
    HOST: z.string().min(1).optional(),
    APP_ORIGIN: origin.optional(),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgresql://')
      .optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://, then the relay' })
      .optional(),
    MAIL_ALLOW_DOMAINS: z.string().default(''),
    ROOM_TTL_DAYS: number(days).positive(days).max(3650, days).default(7),
    /** Rooms that one network address may open in ten minutes. */
    ROOMS_PER_ADDRESS: number(count).int(count).min(1, count).default(300),
    /** Whose X-Forwarded-For is believed: addresses or ranges, separated by commas. */
    TRUSTED_PROXIES: listOf(parseRanges),
    /** Hosts that a room's own clients may lead to without a page that says so, on a public origin. */
    CLIENT_HOSTS: listOf(parseHosts),
    /** Hosts, addresses or ranges that the server may call for back-channel logout and `jwks_uri`. */
    CALL_HOSTS: listOf(parseHosts),
    /** Where the sites reach their own provider, when that is not APP_ORIGIN. */
    INSIDE_ORIGIN: origin.optional(),
    /** Processes of this start that share the port; set by scripts/serve. */
    WORKERS: number(count).int(count).min(1, count).default(1),
    /** Whom to write to about a weakness (RFC 9116): without it there is no security.txt. */
    SECURITY_CONTACT: z
      .url({ protocol: /^(https|mailto|tel)$/, error: 'must begin with mailto:, https:// or tel:' })
      .optional(),
    TRAINER_PASS: z.string().min(8, 'must have at least 8 characters').optional(),
    /** JSON of rooms that are there from the start (`npm start -- --room`). */
    ROOM_FILE: z.string().min(1).optional(),
    /** For `npm run bench -- --trace` alone: while this file is there, the trace records nothing. */
    BENCH_TRACE_SWITCH: z.string().optional(),
    /** For `npm run bench` alone: /api/health tells how many database operations there were. */
    BENCH_OPERATIONS: z.string().optional(),
  })
  .transform(parsed => ({
    ...parsed,
    APP_ORIGIN: parsed.APP_ORIGIN ?? `http://localhost:${parsed.PORT}`,
    DATABASE_URL: parsed.DATABASE_URL ?? `file:${path.resolve(parsed.DATA_DIR, 'rehearsal.sqlite')}`,
    MAIL_ALLOW_DOMAINS: parsed.MAIL_ALLOW_DOMAINS.split(',')
      .map(domain => domain.trim().toLowerCase())
      .filter(Boolean),
  }))

/**
 * Parses an environment; what is set to nothing counts as not set. Throws an `Error` whose message names each wrong
 * variable and what it must be, and repeats no value: one may hold a password.
 * @param {Record<string, string | undefined>} source
 */
export function parseEnv(source) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (result.success) return result.data
  const reasons = result.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable:\n${reasons.join('\n')}`)
}
