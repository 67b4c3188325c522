/** The simulated MOOC's own mark: an open book whose pages are two steps. Decorative; the name stands beside it. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width="44"
      height="44"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <rect width="48" height="48" rx="14" fill="#1f5fbf" />
      <path d="M24 17c-4-3-8-3.6-13-3v19c5-.6 9 0 13 3z" fill="#fff" />
      <path d="M24 17c4-3 8-3.6 13-3v19c-5-.6-9 0-13 3z" fill="#a9c8f2" />
      <path d="M15 20h5M15 25h5M28 20h5M28 25h5" stroke="#1f5fbf" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}

/** The key at the right of both fields of the sign-in page (manual, part 1, step 2). */
export function KeyIcon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path
        d="M11.5 11.5 20 20m-4.5-4.5L18 13m-.5 4.5L20 15"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  )
}
