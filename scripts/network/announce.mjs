import { isThisStart } from '../serve/start-proof.mjs'
import { Problem } from '../setup/problem.mjs'
import { inBoth } from '../setup/words.mjs'
import { portTaken } from './port.mjs'

/** The address to reach the site at from this machine, whatever it listens on. */
function ownAddress({ host, port }) {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const pauseMilliseconds = 100
/** So many answers of another program are borne: a server that is just ending may still give one or two. */
const foreignAnswersAtMost = 20

/**
 * Waits until this very start answers.
 * @throws {Problem} when it is another program that does
 */
export async function waitForThisStart({ host, port }, pause = pauseMilliseconds) {
  for (let foreign = 0; foreign < foreignAnswersAtMost; ) {
    const isOurs = await isThisStart(ownAddress({ host, port }))
    if (isOurs) return
    if (isOurs === false) foreign++
    await new Promise(resolve => setTimeout(resolve, pause).unref())
  }
  throw new Problem(portTaken(port))
}

/**
 * Asks the site itself until it answers, then tells the person where to go; with `lan`, by a QR as well.
 * @param {{ host: string, port: number, origin: string }} settings
 * @param {{ lan?: boolean, otherAddresses: string[] }} network
 */
export async function announceWhenReady(settings, { lan, otherAddresses }) {
  await waitForThisStart(settings)
  console.log(`\n  ${inBoth(words => words.ready)}  ${settings.origin}\n`)
  if (!lan) return
  const { renderUnicodeCompact } = await import('uqr')
  console.log(renderUnicodeCompact(settings.origin).replaceAll(/^/gm, '  '))
  console.log(`\n  ${inBoth(words => words.scan)}`)
  if (otherAddresses.length)
    console.log(`  ${inBoth(words => words.otherNetwork, { addresses: otherAddresses.join(', ') })}`)
  console.log('')
}
