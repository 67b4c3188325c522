/** Class strings of this site's face: a reading room. One narrow column, much air, one green. */
export const column = 'mx-auto w-full max-w-4xl px-4 sm:px-6 *:max-w-2xl'
const shared =
  'inline-flex min-h-12 items-center justify-center rounded-sm px-4 py-2 sm:px-6 text-center font-semibold no-underline'
export const primary = `${shared} w-full border-2 border-transparent bg-accent text-white hover:bg-accent-deep sm:w-auto`
export const secondary = `${shared} w-full border-2 border-accent bg-white text-accent-deep hover:bg-accent-pale sm:w-auto`
export const quiet = 'inline-flex min-h-11 items-center text-accent-deep'
/** A sheet of paper on the desk. */
export const sheet = 'border-t-4 border-accent bg-white p-6 shadow-sm sm:p-8'
export const ending = { page: `${column} pt-8`, sheet }
