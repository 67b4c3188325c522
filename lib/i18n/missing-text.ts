/** Begins what stands where a text is missing, for which only a cast can ask. No text has it, so a test finds it on a page. */
export const missingMark = '⚠ no text: '
