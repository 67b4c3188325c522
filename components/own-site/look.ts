/** The plain face of the practice layer: paper, ink, no site's colours. */
export const plain = { page: '', sheet: 'max-w-2xl' }
