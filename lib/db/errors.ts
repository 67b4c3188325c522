/** The failures of a write that are part of ordinary life. Pure: anybody may read them. */

/** A unique constraint failed: the row is already there. */
export const isAlreadyThere = (error: unknown): boolean => (error as { code?: string })?.code === 'P2002'
/** A foreign key failed: the row's room, or other owner, is gone. */
export const isOwnerGone = (error: unknown): boolean => (error as { code?: string })?.code === 'P2003'
/** A row that had to be there was not. */
export const isMissing = (error: unknown): boolean => (error as { code?: string })?.code === 'P2025'
