/** The code that a library put on its error, or nothing. Names of its classes are shortened by the build, codes are not. Pure. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
