import { promises as dns, type LookupAddress } from 'node:dns'

/**
 * Node looks names up on the four threads that also compress pages and read files, and a name whose server is silent
 * holds one for many seconds. Strangers' names get no more than these.
 */
const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

/** All addresses of a name. None where the name does not exist, or where no answer has come when `signal` aborts. */
export function lookUp(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
  const late = new Promise<LookupAddress[]>(done =>
    signal.addEventListener('abort', () => done([]), { once: true }),
  )
  return Promise.race([lookUpInTurn(host, signal), late])
}

async function lookUpInTurn(host: string, signal: AbortSignal): Promise<LookupAddress[]> {
  while (running >= atOnce) await new Promise<void>(go => waiting.push(go))
  running++
  try {
    return signal.aborted ? [] : await dns.lookup(host, { all: true })
  } catch {
    return []
  } finally {
    running--
    waiting.shift()?.()
  }
}
