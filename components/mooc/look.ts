/** Class strings of this site's face: bright and round. */
export const panel = 'rounded-2xl border border-accent/20 bg-white p-4 sm:p-6'
/** The width of the site's content. */
export const container = 'mx-auto w-full max-w-6xl px-4 sm:px-6'
export const ending = { page: `${container} py-8`, sheet: `${panel} max-w-2xl` }
