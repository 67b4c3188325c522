/** One hop as an arrow between lanes; rows under each other make the picture. For eyes only: the row says it in words. */
import type { Party, RecordedHop } from '@/lib/trace/hop'

const spacing = 72
const rowHeight = 60
const head = 7

export function Lanes({ hop, lanes }: { hop: RecordedHop; lanes: readonly Party[] }) {
  const x = (party: Party) => spacing / 2 + lanes.indexOf(party) * spacing
  const [from, to] = [x(hop.from), x(hop.to)]
  const middle = rowHeight / 2
  const direction = Math.sign(to - from)
  return (
    <svg
      aria-hidden="true"
      width={lanes.length * spacing}
      height={rowHeight}
      className="shrink-0 self-stretch max-lg:hidden"
    >
      {lanes.map(party => (
        <line key={party} x1={x(party)} x2={x(party)} y1="0" y2={rowHeight} stroke="#c9c4b8" />
      ))}
      {from === to ? (
        <circle cx={from} cy={middle} r="6" fill="#ffc53d" stroke="#2b2100" strokeWidth="2" />
      ) : (
        <>
          <line
            x1={from}
            x2={to - direction * head}
            y1={middle}
            y2={middle}
            stroke="#1e2430"
            strokeWidth="2"
            strokeDasharray={hop.channel === 'back' ? '5 4' : undefined}
          />
          <path d={`M${to} ${middle} l${-direction * head} -5 v10 z`} fill="#1e2430" />
        </>
      )}
    </svg>
  )
}

/** The lanes' names, over the first row. */
export function LaneNames({ lanes, names }: { lanes: readonly Party[]; names: Record<Party, string> }) {
  return (
    <div aria-hidden="true" className="flex shrink-0 max-lg:hidden">
      {lanes.map(party => (
        <span
          key={party}
          style={{ width: spacing }}
          className="px-1 text-center text-xs leading-tight text-muted"
        >
          {names[party]}
        </span>
      ))}
    </div>
  )
}
