/**
 * The environment, parsed once at start. Every variable is optional; a wrong one stops the start with an
 * error that names it. Anybody may read it; nobody else reads `process.env`.
 */
import path from 'node:path'
import { z } from 'zod'

const origin = z
  .url({ protocol: /^https?$/ })
  .refine(value => new URL(value).origin === value, 'must be an origin: scheme, host and port, nothing after')

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().min(1).optional(),
    APP_ORIGIN: origin.optional(),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgresql://')
      .optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_ALLOW_DOMAINS: z.string().default(''),
    ROOM_TTL_DAYS: z.coerce.number().positive().max(3650).default(7),
    /** Rooms that one network address may open in ten minutes. */
    ROOMS_PER_ADDRESS: z.coerce.number().int().min(1).default(300),
    /** Processes of this start that share the port; set by scripts/serve. */
    WORKERS: z.coerce.number().int().min(1).default(1),
    TRAINER_PASS: z.string().min(8).optional(),
    /** For `npm run bench -- --trace` alone: while this file is there, the trace records nothing. */
    BENCH_TRACE_SWITCH: z.string().optional(),
  })
  .transform(parsed => ({
    ...parsed,
    APP_ORIGIN: parsed.APP_ORIGIN ?? `http://localhost:${parsed.PORT}`,
    DATABASE_URL: parsed.DATABASE_URL ?? `file:${path.resolve(parsed.DATA_DIR, 'rehearsal.sqlite')}`,
    MAIL_ALLOW_DOMAINS: parsed.MAIL_ALLOW_DOMAINS.split(',')
      .map(domain => domain.trim().toLowerCase())
      .filter(Boolean),
  }))

export type Env = z.infer<typeof Environment>

/** Parses an environment. Throws an `Error` whose message names each wrong variable and what it must be. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  if (result.success) return result.data
  const reasons = result.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable:\n${reasons.join('\n')}`)
}

let parsed: Env | undefined

/** Parsed when first asked for; the start asks, so that a wrong one stops it. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
