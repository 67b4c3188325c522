/** The six-digit code of a message's text, or null: what "copy code" copies and the control API returns. */
export const extractCode = (text: string): string | null => text.match(/^\d{6}$/m)?.[0] ?? null
