/**
 * Waits for something in the database that another request, perhaps on another instance, will write. Polls,
 * since SQLite and a second instance can tell us nothing; the first look is at once.
 */
const pollMilliseconds = 150

/** What `look` found, or null when `seconds` passed or the asker left. */
export async function waitFor<T>(
  look: () => Promise<T | null>,
  seconds: number,
  signal?: AbortSignal,
): Promise<T | null> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const found = await look()
    if (found !== null || Date.now() >= deadline || signal?.aborted) return found
    await new Promise(resolve =>
      setTimeout(resolve, Math.min(pollMilliseconds, Math.max(1, deadline - Date.now()))),
    )
  }
}
