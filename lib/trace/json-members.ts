export type Members = Record<string, unknown>

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members of a JSON object; null for anything else. */
export function jsonMembers(text: string): Members | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return isMembers(parsed) ? parsed : null
  } catch {
    return null
  }
}
