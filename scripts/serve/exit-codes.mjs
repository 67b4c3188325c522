/** The exit code of a serving process that found its port taken by another program. */
export const portTakenCode = 98
