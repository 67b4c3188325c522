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
