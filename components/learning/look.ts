/** Class strings of this site's face: a reading room. One narrow column, much air, one green. */
export const column = 'mx-auto w-full max-w-4xl px-4 sm:px-6 *:max-w-2xl'
/** A sheet of paper on the desk. */
export const sheet = 'border-t-4 border-accent bg-white p-4 shadow-sm sm:p-8'
export const ending = { page: `${column} pt-8`, sheet }
