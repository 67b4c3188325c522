/**
 * Counts database operations of this process, in all and by model, so that `npm run bench` can say what a
 * journey costs. Reported by /api/health; holds no data of anybody.
 */
const kept = globalThis as { rehearsalOperations?: Map<string, number> }
kept.rehearsalOperations ??= new Map()
const counts = kept.rehearsalOperations

export function countOperation(model: string | undefined, operation: string): void {
  const key = `${model ?? 'raw'}.${operation}`
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

export const operationCounts = (): Record<string, number> => Object.fromEntries(counts)
