/** Every regular expression of the project, read out of its source by the parser that builds it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

export interface Pattern {
  file: string
  source: string
  flags: string
}

const root = path.resolve(import.meta.dirname, '../..')
const folders = ['app', 'lib', 'components', 'scripts', 'prisma', 'public', 'e2e/kit']

type Node = { type: string; [member: string]: unknown }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) yield* nodesOf(one)
}

const programs = new Map<string, Node[]>()
function nodesIn(file: string): Node[] {
  const known = programs.get(file)
  if (known) return known
  const nodes = [...nodesOf(parseSync(file, readFileSync(path.join(root, file), 'utf8')).program as never)]
  programs.set(file, nodes)
  return nodes
}

/** A text that is put together from constants of the same file; of anything else one letter stands for it. */
function textOf(file: string, node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'Literal') return String(node.value)
  if (node.type === 'TemplateLiteral') {
    const texts = node.quasis as { value: { cooked: string } }[]
    const values = node.expressions as Node[]
    return texts.map(({ value }, at) => value.cooked + (values[at] ? textOf(file, values[at]) : '')).join('')
  }
  if (node.type === 'BinaryExpression') return textOf(file, node.left) + textOf(file, node.right)
  if (node.type === 'Identifier') {
    const made = nodesIn(file).find(
      one => one.type === 'VariableDeclarator' && (one.id as Node).name === node.name,
    )
    if (made) return textOf(file, made.init)
  }
  return 'x'
}

function* patternsIn(file: string): Generator<Pattern> {
  for (const node of nodesIn(file)) {
    const regex = node.regex as { pattern: string; flags: string } | undefined
    if (node.type === 'Literal' && regex) yield { file, source: regex.pattern, flags: regex.flags }
    const isBuilt = node.type === 'NewExpression' || node.type === 'CallExpression'
    if (isBuilt && (node.callee as Node).name === 'RegExp') {
      const [source, flags] = node.arguments as Node[]
      yield { file, source: textOf(file, source), flags: textOf(file, flags) }
    }
  }
}

/** Those of the source, each once. */
export function allPatterns(): Pattern[] {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders, '*.ts', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter(file => /\.(?:ts|tsx|mjs|js)$/.test(file))
    .filter(file => folders.some(folder => file.startsWith(`${folder}/`)) || !file.includes('/'))
  const patterns = files.flatMap(file => [...patternsIn(file)])
  return [...new Map(patterns.map(one => [`${one.source}/${one.flags}`, one])).values()]
}

/**
 * The alternatives of a pattern's outermost level. One that always matches at the start hides from a checker what the
 * others cost where it is looked for again and again.
 */
export function alternativesOf(source: string): string[] {
  const parts = ['']
  let depth = 0
  let isClass = false
  for (const sign of source.match(/\\.|[^\\]/gsu) ?? []) {
    if (isClass) isClass = sign !== ']'
    else if (sign === '[') isClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    if (sign === '|' && depth === 0 && !isClass) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}
