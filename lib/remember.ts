/**
 * Remembers what is dear to make, for the newest `most` keys: a process may serve more rooms than it should hold
 * things for. A promise that fails is forgotten, so that the next who asks tries again.
 */
export function remember<T, Key extends string = string>(
  most: number,
  make: (key: Key) => T,
): (key: Key) => T {
  const kept = new Map<Key, T>()
  return key => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    kept.set(key, made)
    if (made instanceof Promise) made.catch(() => kept.get(key) === made && kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made
  }
}
