/** What a call costs in processor time of this process. Wall time says nothing on a busy machine. */
import { costlyTexts, harmlessText } from './costly-texts'

/** Less than this is the collector's or the clock's, whatever the ratio. */
const noiseMilliseconds = 20
const mostTimesHarmless = 5
const attempts = 5

async function millisecondsOf(call: () => unknown): Promise<number> {
  const begun = process.cpuUsage()
  await call()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

export interface Cost {
  harmless: number
  costly: number
}

/**
 * Null when `costly` takes no more than five times what `harmless` takes; else both, in milliseconds. Each is the least of
 * several: what else the process did meanwhile only ever adds.
 */
export async function compareCost(harmless: () => unknown, costly: () => unknown): Promise<Cost | null> {
  const least: Cost = { harmless: Number.POSITIVE_INFINITY, costly: Number.POSITIVE_INFINITY }
  for (let attempt = 0; attempt < attempts; attempt++) {
    least.costly = Math.min(least.costly, await millisecondsOf(costly))
    if (least.costly <= noiseMilliseconds) return null
    least.harmless = Math.min(least.harmless, await millisecondsOf(harmless))
    if (least.costly <= mostTimesHarmless * least.harmless) return null
  }
  return least
}

/** The costly texts for which `read` takes more than five times as long as for a harmless one of their length. */
export async function costlyFor(read: (text: string) => unknown): Promise<Record<string, Cost>> {
  // The first time it also loads what it needs.
  await read(harmlessText)
  const costly: Record<string, Cost> = {}
  for (const [name, text] of Object.entries(costlyTexts)) {
    const cost = await compareCost(
      () => read(harmlessText),
      () => read(text),
    )
    if (cost) costly[name] = cost
  }
  return costly
}
