/** This site's own drawings: a reading lamp as its mark, and a shelf. Decorative; the words stand beside them. */

export function Mark() {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false" className="shrink-0">
      <path d="M11 18 16 7h8l5 11z" fill="#fff" />
      <path d="M20 18v13M12 33h16" stroke="#fff" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M14 22l-3 5M26 22l3 5" stroke="#bfe3d2" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}

/** Books of a shelf: x, width, height, and whether it is the darker tone. */
const books = [
  [0, 22, 78, true],
  [26, 16, 64, false],
  [46, 26, 86, true],
  [76, 14, 58, false],
  [94, 20, 72, true],
  [118, 24, 80, false],
] as const

export function Shelf() {
  return (
    <svg
      viewBox="0 0 220 110"
      width="220"
      height="110"
      aria-hidden="true"
      focusable="false"
      className="hidden shrink-0 sm:block"
    >
      {books.map(([x, width, height, isDark]) => (
        <g key={x}>
          <rect
            x={x + 6}
            y={98 - height}
            width={width}
            height={height}
            fill={isDark ? '#1b6b4a' : '#8cc4aa'}
          />
          <path
            d={`M${x + 10} ${108 - height}h${width - 8}`}
            stroke={isDark ? '#bfe3d2' : '#14553a'}
            strokeWidth="2"
          />
        </g>
      ))}
      <path d="M160 98 178 32" stroke="#8cc4aa" strokeWidth="16" />
      <path d="M0 100h220" stroke="#14553a" strokeWidth="4" />
    </svg>
  )
}
