/**
 * The look of buttons and of links that act as the page's next step: one shape, in each face's colour and with its
 * corners (public/tokens.css). One primary a screen, last in its form. Its border is seen in forced colours alone,
 * which take the fill away.
 */
const shared =
  'inline-flex min-h-12 items-center justify-center rounded-(--button-radius) border-2 px-6 py-2 text-center font-semibold no-underline'
export const primary = `${shared} w-full border-transparent bg-accent text-white hover:bg-accent-deep sm:w-auto`
export const secondary = `${shared} w-full border-accent bg-white text-accent-deep hover:bg-accent-pale sm:w-auto`
export const quiet =
  '-ml-1 inline-flex min-h-11 items-center bg-transparent px-1 text-accent-deep underline underline-offset-4'
