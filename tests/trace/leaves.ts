/** An explanation of messages/*\/trace.json: of a name, or of a name in one place. */
export interface Leaf {
  /** The name, or name and variant with a blank between. */
  key: string
  texts: Record<string, string>
}

/** All of them below a group. */
export function leavesOf(node: object, key = ''): Leaf[] {
  const entries = Object.entries(node)
  const texts = entries.filter(([, value]) => typeof value === 'string')
  const below = entries.filter(([, value]) => typeof value === 'object')
  return [
    ...(texts.length > 0 ? [{ key, texts: Object.fromEntries(texts) }] : []),
    ...below.flatMap(([name, value]) => leavesOf(value, key ? `${key} ${name}` : name)),
  ]
}
