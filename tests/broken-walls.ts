/** Reads imports and holds them against the table in walls.ts. Pure: the caller reads the files. */
import path from 'node:path'
import { databaseFolder, doors, mayOpenStores, packages, walls } from './walls'

export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  file: string
  source: string
}

const importForms = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g,
  /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
]

/** Every module a source names, static, dynamic, re-exported or for its types. */
export const importsOf = (source: string): string[] => [
  ...new Set(importForms.flatMap(form => [...source.matchAll(form)].map(match => match[1] ?? ''))),
]

/** The row a file belongs to: its own, its folder's `dir/*`, or the nearest folder's above. */
export function rowOf(file: string): string | undefined {
  if (file in walls) return file
  const folder = path.posix.dirname(file)
  const direct = folder === '.' ? '*' : `${folder}/*`
  if (direct in walls) return direct
  for (let above = folder; above !== '.'; above = path.posix.dirname(above)) if (above in walls) return above
  return undefined
}

/** The file of ours that an import leads to, or null for a package. `known` are the files there are. */
export function targetOf(file: string, specifier: string, known: ReadonlySet<string>): string | null {
  const ours = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : null
  if (ours === null) return null
  const endings = ['', '.ts', '.tsx', '.mjs', '.json', '/index.ts', '/index.tsx']
  return endings.map(ending => ours + ending).find(candidate => known.has(candidate)) ?? ours
}

function breaks(file: string, row: string, specifier: string, known: ReadonlySet<string>): string | null {
  const target = targetOf(file, specifier, known)
  if (target === null) {
    const owners = Object.entries(packages).find(([name]) => isOfPackage(specifier, name))?.[1]
    if (row === 'tests' || row === 'e2e' || !owners || owners.includes(row)) return null
    return `${specifier} belongs to ${owners.join(', ')}`
  }
  const targetRow = rowOf(target)
  if (!targetRow) return `${specifier} leads to ${target}, which has no row`
  if (targetRow === row) return null
  const allowed = [...(walls[row]?.mayImport ?? []), ...(doors[file]?.mayImport ?? [])]
  if (!allowed.includes('*') && !allowed.includes(targetRow))
    return `${row} may not import ${targetRow} (${specifier})`
  if (mayOpenStores.includes(row)) return null
  const base = path.posix.basename(file)
  if (targetRow === databaseFolder && base !== 'store.ts')
    return `only a store.ts may import ${databaseFolder} (${specifier})`
  if (path.posix.basename(target) === 'store.ts') return `a store is its own folder’s (${specifier})`
  return null
}

const isOfPackage = (specifier: string, name: string) =>
  name.endsWith('/') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)

/** One sentence for each broken wall. */
export function brokenWalls(files: readonly SourceFile[], others: readonly string[] = []): string[] {
  const known = new Set([...files.map(({ file }) => file), ...others])
  return files.flatMap(({ file, source }) => {
    const row = rowOf(file)
    if (!row) return [`${file}: its folder has no row in tests/walls.ts`]
    return importsOf(source).flatMap(specifier => {
      const reason = breaks(file, row, specifier, known)
      return reason ? [`${file}: ${reason}`] : []
    })
  })
}

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
