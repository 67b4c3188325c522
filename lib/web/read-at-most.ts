/** So much is still taken in, and thrown away, that the sender hears the answer instead of a broken connection. */
const drainedBytes = 8 * 1024 * 1024

/** The bytes of a request's body; null when there are more than `largestBytes`, whatever Content-Length said. */
export async function readAtMost(
  request: Request,
  largestBytes: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > drainedBytes) return null
    if (size <= largestBytes) chunks.push(chunk)
  }
  return size > largestBytes ? null : Buffer.concat(chunks)
}
