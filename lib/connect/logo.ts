/** ETDA Connect's logo as drawn by us, a gate of three bars in a square of 32 units: the `d` of its SVG paths. */
export const logo = ['M4 28V12a12 12 0 0 1 24 0v16', 'M11 28V16m5 12V13m5 15V16'] as const
