/** The failures of a write that are part of ordinary life. Pure: anybody may read them. */

/** Prisma's own code of what went wrong. */
const isOfCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** What its adapter says of a statement of our own words (statement.ts). */
const isOfKind = ({ cause }: { cause?: unknown }, kind: string): boolean =>
  typeof cause === 'object' && cause !== null && 'kind' in cause && cause.kind === kind

const isOf = (error: unknown, code: string, kind: string): boolean =>
  isOfCode(error, code) || (error instanceof Error && isOfKind(error, kind))

/** A unique constraint failed: the row is already there. */
export const isAlreadyThere = (error: unknown): boolean => isOf(error, 'P2002', 'UniqueConstraintViolation')
/** A foreign key failed: the row's room, or other owner, is gone. */
export const isOwnerGone = (error: unknown): boolean => isOf(error, 'P2003', 'ForeignKeyConstraintViolation')
