/** What a source imports, and how. Reads text, no types: fast enough to read every file of the project at each run. */
import path from 'node:path'

export interface Import {
  /** As written: `@/lib/x`, `./y` or a package. */
  specifier: string
  /** Gone before anything runs. */
  isTypeOnly: boolean
  /** `export … from`: handed on under the importer's own name. */
  isHandedOn: boolean
  /** The names it has in this file. */
  names: string[]
}

const statement = /\b(import|export)\b(\s+type\b)?([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/g
const bare = /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g
const call = /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g

/** In a comment: what the plain JavaScript files say of their types. */
const comment = /\/\*\*[\s\S]*?\*\//g

/** Every import of a source: static, dynamic, handed on, or for its types. */
export function readImports(source: string): Import[] {
  const plain = (specifier: string, isTypeOnly = false) => ({
    ...{ specifier, isTypeOnly, isHandedOn: false, names: [] },
  })
  const said = [...source.matchAll(comment)].map(([text]) => text).join('\n')
  return [
    ...[...source.matchAll(statement)].map(([, word, type, clause = '', specifier = '']) => {
      const listed = /^\s*\{([^}]*)\}\s*$/
        .exec(clause)?.[1]
        ?.split(',')
        .filter(name => name.trim())
      return {
        specifier,
        isTypeOnly: Boolean(type) || Boolean(listed?.every(name => /^\s*type\s/.test(name))),
        isHandedOn: word === 'export',
        names: [...clause.matchAll(/([\w$]+)\s*(?=[,}\s]*(?:,|\}|$))/g)].map(([, name = '']) => name),
      }
    }),
    ...[...source.matchAll(bare)].map(([, specifier = '']) => plain(specifier)),
    ...[...source.replace(comment, '').matchAll(call)].map(([, specifier = '']) => plain(specifier)),
    ...[...said.matchAll(call)].map(([, specifier = '']) => plain(specifier, true)),
  ]
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
