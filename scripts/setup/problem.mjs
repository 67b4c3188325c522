/**
 * Something the person at the terminal can put right: its message is shown as it is, without a stack.
 */
export class Problem extends Error {
  name = 'Problem'
}

/** True when the error, or what a failed program printed, says that the disk is full. */
export const isDiskFull = error =>
  /ENOSPC|no space left on device|SQLITE_FULL|database or disk is full/i.test(
    `${error?.code ?? ''} ${error?.message ?? ''} ${error?.output ?? ''}`,
  )
