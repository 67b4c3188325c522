/** Class strings of this site's face: bright and round. Two words more than components/ui/button has. */
const shared =
  'inline-flex min-h-12 items-center justify-center rounded-full border-2 border-accent px-6 py-2 text-center font-semibold no-underline'
export const primary = `${shared} w-full bg-accent text-white hover:bg-accent-deep sm:w-auto`
export const secondary = `${shared} w-full bg-white text-accent-deep hover:bg-accent-pale sm:w-auto`
export const panel = 'rounded-2xl border border-accent/20 bg-white p-4 sm:p-6'
/** The width of the site's content. */
export const container = 'mx-auto w-full max-w-6xl px-4 sm:px-6'
export const ending = { page: `${container} py-8`, sheet: `${panel} max-w-2xl` }
