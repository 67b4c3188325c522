/** An error as data that is the same at every run: for tests to compare and for people to search for. */
export interface ErrorData {
  /** The class, as its author named it. */
  name: string
  /** The protocol's error code, or else the client's own. */
  code?: string
  /** What the client says, with addresses, ids and numbers taken out. */
  message: string
}

/** Takes out of a text what differs from run to run. */
export const stableWords = (text: string): string =>
  text
    .replace(/<!doctype[\s\S]*/i, '<page>')
    .replaceAll(/\bhttps?:\/\/[^\s"'<>)\]]+/g, '<url>')
    .replaceAll(/\/(?:tmp|root|home|usr|var|work)\/[^\s"'<>)\]]+/g, '<path>')
    .replaceAll(/\beyJ[\w-]+(?:\.[\w-]*)*/g, '<token>')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<id>')
    // Nearly every id of this length has a digit in it, and no word has.
    .replaceAll(/(?<![\w-])(?=[\w-]*\d)[\w-]{16,}/g, '<id>')
    .replaceAll(/\b\d+(?:[.:]\d+)*\b/g, '<n>')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 300)

interface Loose {
  name?: unknown
  message?: unknown
  code?: unknown
  error?: unknown
  claim?: unknown
  err?: unknown
  cause?: unknown
  parameters?: { error?: unknown }
}

/** An error, and what caused it, outermost first. Auth.js wraps its causes in `{ err }`, openid-client lists them. */
function* chainOf(error: unknown): Generator<Loose> {
  for (let here = error; here && typeof here === 'object'; ) {
    const link: Loose = Array.isArray(here) ? (here[0] ?? {}) : here
    yield link
    here = link.cause ?? link.err
  }
}

const firstText = (values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value !== '')

/** What was thrown, as data: the outermost class, the first code, and every message on the way down. */
export function describeError(error: unknown): ErrorData {
  const chain = [...chainOf(error)]
  const outer = chain[0]
  const name = firstText([outer?.name === 'Error' ? outer.constructor.name : outer?.name]) ?? typeof error
  const protocol = firstText(
    chain.flatMap(link => [
      link.error,
      link.parameters?.error,
      link.cause instanceof URLSearchParams && link.cause.get('error'),
    ]),
  )
  const code = protocol ?? firstText(chain.map(link => link.code))
  const messages = chain.flatMap(({ message, claim }) => [
    typeof message === 'string' ? message.replace(/\.? ?Read more at \S+$/, '') : '',
    typeof claim === 'string' ? `claim ${claim}` : '',
  ])
  const message = stableWords([...new Set(messages.filter(Boolean))].join(': ') || String(error))
  return { name, ...(code ? { code } : {}), message }
}
