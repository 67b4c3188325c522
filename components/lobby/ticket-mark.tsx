/** Our mark: a practice ticket with its tear-off edge. */
export function TicketMark() {
  return (
    <svg viewBox="0 0 40 28" width="40" height="28" aria-hidden="true" className="shrink-0">
      <path
        d="M1 5a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v4a5 5 0 0 0 0 10v4a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4v-4A5 5 0 0 0 1 9z"
        className="fill-saffron stroke-saffron-ink"
        strokeWidth="1.5"
      />
      <path d="M27 3v22" className="stroke-saffron-ink" strokeWidth="1.5" strokeDasharray="3 3" />
      <path d="M9 14l4 4 8-8" fill="none" className="stroke-saffron-ink" strokeWidth="2.5" />
    </svg>
  )
}
