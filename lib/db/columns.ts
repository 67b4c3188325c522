/** Columns that hold one of a few words: read at the database's door into the union that they are. Pure. */

/** The word of `words` that a column holds. Nothing but our own code writes it, so another one is no slip but a bug. */
export function oneOf<const W extends string>(words: readonly W[], value: string, column: string): W {
  const found = words.find(word => word === value)
  if (found === undefined) throw new Error(`${column} holds ${value}, which is none of ${words.join(', ')}`)
  return found
}
