/** Holds what files import against the table in walls.ts. Pure: the caller reads the files. */
import path from 'node:path'
import { type Graph, graphOf } from './circles'
import { type Import, readImports, targetOf } from './imports'
import { databaseFolder, databaseTypes, doors, mayOpenStores, packages, walls } from './walls'

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  file: string
  source: string
}

/** The row a file belongs to: its own, its folder's `dir/*`, its kind's, or the nearest folder's above. */
export function rowOf(file: string): string | undefined {
  if (file in walls) return file
  if (/^lib\/[\w-]+\/tables\.ts$/.test(file)) return 'lib/*/tables.ts'
  const folder = path.posix.dirname(file)
  const direct = folder === '.' ? '*' : `${folder}/*`
  if (direct in walls) return direct
  for (let above = folder; above !== '.'; above = path.posix.dirname(above)) if (above in walls) return above
  return undefined
}

type Known = ReadonlySet<string>

/** Tests may import any package, and hand on what a test file needs (`expect`). */
const isTest = (row: string) => /^(tests|e2e)\b/.test(row)

function breaks(file: string, row: string, { specifier, isHandedOn }: Import, known: Known): string | null {
  const target = targetOf(file, specifier, known)
  if (target === null) {
    const owners = Object.entries(packages).find(([name]) => isOfPackage(specifier, name))?.[1]
    if (isTest(row) || !owners || owners.includes(row)) return null
    return `${specifier} belongs to ${owners.join(', ')}`
  }
  const targetRow = rowOf(target)
  if (!targetRow) return `${specifier} leads to ${target}, which has no row`
  if (targetRow === row) return null
  const allowed = [...(walls[row]?.mayImport ?? []), ...(doors[file]?.mayImport ?? [])]
  if (!allowed.includes('*') && !allowed.includes(targetRow))
    return `${row} may not import ${targetRow} (${specifier})`
  if (isHandedOn && row !== 'tests')
    return `hands on what is ${targetRow}’s (${specifier}): whoever needs it asks there`
  if (mayOpenStores.includes(row)) return null
  const base = path.posix.basename(file)
  if (targetRow === databaseFolder && !databaseTypes.includes(target) && base !== 'store.ts')
    return `only a store.ts may import ${databaseFolder} (${specifier})`
  if (path.posix.basename(target) === 'store.ts') return `a store is its own folder’s (${specifier})`
  return null
}

const isOfPackage = (specifier: string, name: string) =>
  name.endsWith('/') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)

/** Names that come from another row and go out again under this file's: `import { a } …; export { a }`. */
function laundered(file: string, row: string, source: string, known: Known): string[] {
  const foreign = readImports(source).filter(({ specifier, isHandedOn }) => {
    const target = isHandedOn ? null : targetOf(file, specifier, known)
    return target !== null && rowOf(target) !== row
  })
  const names = new Map(foreign.flatMap(({ names, specifier }) => names.map(name => [name, specifier])))
  const out = [...source.matchAll(/\bexport\s*(?:type\s*)?\{([^}]*)\}(?!\s*from)/g)].flatMap(
    ([, list = '']) => list.split(',').map(name => /^\s*(?:type\s+)?([\w$]+)/.exec(name)?.[1] ?? ''),
  )
  const same = [...source.matchAll(/\bexport\s+const\s+[\w$]+(?:\s*:[^=]+)?\s*=\s*([\w$]+)\s*;?\s*$/gm)].map(
    ([, name = '']) => name,
  )
  return [...out, ...same]
    .filter(name => names.has(name))
    .map(name => `${file}: hands on ${name} of another row (${names.get(name)}): whoever needs it asks there`)
}

/** One sentence for each broken wall. */
export function brokenWalls(files: readonly SourceFile[], others: readonly string[] = []): string[] {
  const known = new Set([...files.map(({ file }) => file), ...others])
  return files.flatMap(({ file, source }) => {
    const row = rowOf(file)
    if (!row) return [`${file}: its folder has no row in tests/walls.ts`]
    const broken = readImports(source).flatMap(one => {
      const reason = breaks(file, row, one, known)
      return reason ? [`${file}: ${reason}`] : []
    })
    return [...new Set([...broken, ...(isTest(row) ? [] : laundered(file, row, source, known))])]
  })
}

/** Which file needs which other to be there before it runs. */
export function importGraph(files: readonly SourceFile[], others: readonly string[] = []): Graph {
  const known = new Set([...files.map(({ file }) => file), ...others])
  return graphOf(
    files.flatMap(({ file, source }) =>
      readImports(source)
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .flatMap(({ specifier }) => {
          const target = targetOf(file, specifier, known)
          return target && known.has(target) ? [[file, target] as const] : []
        }),
    ),
  )
}

/** Which row may import which, doors too; without those that may import all. */
export const rowGraph = (table = walls): Graph =>
  graphOf([
    ...Object.entries(table).flatMap(([row, { mayImport }]) =>
      mayImport.filter(name => name !== '*' && name !== row).map(name => [row, name] as const),
    ),
    ...Object.entries(doors).flatMap(([file, { mayImport }]) =>
      mayImport.map(name => [rowOf(file) ?? file, name] as const),
    ),
  ])

/** Every row that can be reached from one, by allowed imports of any length; doors and `*` left out. */
export function reachableFrom(row: string): Set<string> {
  const reached = new Set<string>()
  const next = [row]
  for (let here = next.pop(); here !== undefined; here = next.pop()) {
    for (const name of walls[here]?.mayImport ?? []) {
      if (!reached.has(name)) next.push(name)
      reached.add(name)
    }
  }
  return reached
}
