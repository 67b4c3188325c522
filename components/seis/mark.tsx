/** A register lying open, drawn by us: two leaves, ruled lines, a marker. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" className="shrink-0">
      <path
        d="M20 7C15 3 8 3 3 5v22c5-2 12-2 17 2 5-4 12-4 17-2V5c-5-2-12-2-17 2Zm0 0v22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path d="M8 11h7m-7 5h7m-7 5h7M25 16h7m-7 5h7" stroke="currentColor" strokeWidth="2" />
      <path d="M27 4v8l2.5-2 2.5 2V4Z" fill="currentColor" />
    </svg>
  )
}
