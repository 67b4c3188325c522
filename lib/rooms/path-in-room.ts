const longestPath = 300

/** Names and slashes alone: no parameters, no way up, nothing that is read as another host. */
export const isPlainPath = (path: string): boolean => /^(\/[\w-]+(\.[\w-]+)*)*$/.test(path)

/** A path that a form of a page sent along, if it is plain and leads into this room; else null. Pure. */
export function pathInRoom(roomId: string, sent: string | undefined): string | null {
  if (!sent || sent.length >= longestPath) return null
  const rest = sent.startsWith(`/r/${roomId}`) ? sent.slice(`/r/${roomId}`.length) : null
  return rest !== null && isPlainPath(rest) ? sent : null
}
