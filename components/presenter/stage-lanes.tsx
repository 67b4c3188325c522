/** Who speaks to whom in one step: lanes across the screen and one arrow. For eyes only: the line below says it in words. */
import type { Party } from '@/lib/trace/hop'
import { isBad, type Moment, wayOf } from '@/lib/trace/moments'

export interface StageLanesProps {
  moment: Moment
  number: number
  lanes: readonly Party[]
  nameOf: (party: Party) => string
}

export function StageLanes({ moment, number, lanes, nameOf }: StageLanesProps) {
  const { channel } = moment.hop
  const { from, to } = wayOf(moment)
  const x = (party: Party) => `${((lanes.indexOf(party) + 0.5) / lanes.length) * 100}%`
  const isOverBrowser = channel === 'front' && from !== 'browser' && to !== 'browser' && from !== to
  const legs: [Party, Party, string][] = isOverBrowser
    ? [
        [from, 'browser', '32%'],
        ['browser', to, '68%'],
      ]
    : [[from, to, '50%']]
  const isForward = (a: Party, b: Party) => lanes.indexOf(a) < lanes.indexOf(b)
  return (
    <div aria-hidden="true" className="stage" data-bad={isBad(moment) || undefined}>
      <div className="stage-names">
        {lanes.map(party => (
          <span key={party} data-lit={party === from || party === to || undefined}>
            {nameOf(party)}
          </span>
        ))}
      </div>
      <svg aria-hidden="true" className="stage-arrows" width="100%" height="100%">
        {lanes.map(party => (
          <line key={party} x1={x(party)} x2={x(party)} y1="0" y2="100%" className="stage-lane" />
        ))}
        {from !== to &&
          legs.map(([a, b, y]) => (
            <g key={y} className="stage-leg" data-back={channel === 'back' || undefined}>
              <line x1={x(a)} x2={x(b)} y1={y} y2={y} />
              <svg aria-hidden="true" x={x(b)} y={y} overflow="visible">
                <path d={isForward(a, b) ? 'M6 0 l-26 -15 v30 z' : 'M-6 0 l26 -15 v30 z'} />
              </svg>
            </g>
          ))}
        <svg aria-hidden="true" x={x(from)} y={legs[0]?.[2]} overflow="visible">
          <circle r="28" className="stage-dot" />
          <text y="10" textAnchor="middle" className="stage-number">
            {number}
          </text>
        </svg>
      </svg>
    </div>
  )
}
