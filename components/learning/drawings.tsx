/** This site's own drawing: a shelf. Decorative; the words stand beside it. */

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
            fill={isDark ? 'var(--learning)' : 'var(--learning-mid)'}
          />
          <path
            d={`M${x + 10} ${108 - height}h${width - 8}`}
            stroke={isDark ? 'var(--learning-soft)' : 'var(--learning-deep)'}
            strokeWidth="2"
          />
        </g>
      ))}
      <path d="M160 98 178 32" stroke="var(--learning-mid)" strokeWidth="16" />
      <path d="M0 100h220" stroke="var(--learning-deep)" strokeWidth="4" />
    </svg>
  )
}
