/**
 * A step as an arrow between lanes: solid through the browser, dashed from program to program. What is sent back
 * with the browser is drawn over it, in two legs. For eyes only: the list says the same in words.
 */
import { SiteMark } from '@/components/ui/site-mark'
import { type Mark, markLine, marks } from '@/lib/sites/marks'
import { type Site, siteOfParty } from '@/lib/sites/sites.mjs'
import type { Party } from '@/lib/trace/hop'
import { isBad as isMomentBad, type Moment, wayOf } from '@/lib/trace/moments'

/** Forced colours change it with the text's. */
const ink = 'currentColor'
const bad = 'var(--error)'
const lane = 'var(--line-strong)'
const head = 7

interface ArrowProps {
  moment: Moment
  number: number
  x: (party: Party) => number
  y: number
}

function Arrow({ moment, number, x, y }: ArrowProps) {
  const { channel } = moment.hop
  const { from, to } = wayOf(moment)
  const isBad = isMomentBad(moment)
  const colour = isBad ? bad : ink
  const isOverBrowser = channel === 'front' && from !== 'browser' && to !== 'browser' && from !== to
  const legs: [Party, Party, number][] = isOverBrowser
    ? [
        [from, 'browser', y - 6],
        ['browser', to, y + 6],
      ]
    : [[from, to, y]]
  const start = { x: x(from), y: isOverBrowser ? y - 6 : y }
  return (
    <>
      {from !== to &&
        legs.map(([a, b, at]) => (
          <Leg key={a} from={x(a)} to={x(b)} y={at} colour={colour} isDashed={channel === 'back'} />
        ))}
      <circle
        cx={start.x}
        cy={start.y}
        r="11"
        className={isBad ? undefined : 'fill-saffron-pale forced-colors:fill-[Canvas]'}
        fill={isBad ? bad : undefined}
        stroke={colour}
        strokeWidth="1.5"
      />
      <text
        x={start.x}
        y={start.y + 4.5}
        textAnchor="middle"
        fontSize="13"
        fontWeight="700"
        fill={isBad ? 'var(--white)' : ink}
      >
        {number}
      </text>
    </>
  )
}

interface LegProps {
  from: number
  to: number
  y: number
  colour: string
  isDashed: boolean
}

function Leg({ from, to, y, colour, isDashed }: LegProps) {
  const direction = Math.sign(to - from)
  return (
    <>
      <line
        x1={from}
        x2={to - direction * head}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={isDashed ? '5 4' : undefined}
      />
      <path d={`M${to} ${y} l${-direction * head} -5 v10 z`} fill={colour} />
    </>
  )
}

/** Also the width of the names below: --spacing-lane. */
const spacing = 88
const rowHeight = 64

/** The part of the drawing beside one row of the list; the rows together make the whole drawing. */
export function LaneRow(props: { moment: Moment; number: number; lanes: readonly Party[] }) {
  const { lanes, ...arrow } = props
  const x = (party: Party) => spacing / 2 + lanes.indexOf(party) * spacing
  return (
    <svg
      aria-hidden="true"
      width={lanes.length * spacing}
      height={rowHeight}
      className="shrink-0 self-start max-lg:hidden"
    >
      {lanes.map(party => (
        <line key={party} x1={x(party)} x2={x(party)} y1="0" y2={rowHeight} stroke={lane} />
      ))}
      <Arrow {...arrow} x={x} y={rowHeight / 2} />
    </svg>
  )
}

/** The lanes' names, over the first row. */
export function LaneNames({ lanes, nameOf }: { lanes: readonly Party[]; nameOf: (party: Party) => string }) {
  return (
    <div aria-hidden="true" className="flex shrink-0 items-end max-lg:hidden">
      {lanes.map(party => {
        const site = siteOfParty(party)
        return (
          <span key={party} className="w-lane px-1 text-center text-sm leading-snug">
            {site && <SiteMark site={site} className="mx-auto size-8" />}
            {nameOf(party)}
          </span>
        )
      })}
    </div>
  )
}

export interface FlowDrawingProps {
  moments: readonly Moment[]
  lanes: readonly Party[]
  nameOf: (party: Party) => string
  label: string
  /** Shows one step alone, under its own number, as wide as there is room. */
  only?: number
}

const column = 112
const rowLine = 34
const top = 76

/** The whole picture in one: beside a list that is too narrow for it, on paper, on a big screen. */
export function FlowDrawing({ moments, lanes, nameOf, label, only }: FlowDrawingProps) {
  const shown = moments
    .map((moment, index) => ({ moment, index }))
    .filter(({ index }) => only === undefined || index === only)
  const x = (party: Party) => column / 2 + lanes.indexOf(party) * column
  const width = lanes.length * column
  const height = top + shown.length * rowLine + 8
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      className={only === undefined ? 'max-w-none bg-white' : 'h-auto w-full max-w-4xl min-w-104 bg-white'}
    >
      {lanes.map(party => (
        <g key={party}>
          <line x1={x(party)} x2={x(party)} y1={top - 8} y2={height} stroke={lane} />
          <LaneTitle x={x(party)} words={nameOf(party)} site={siteOfParty(party)} />
        </g>
      ))}
      {shown.map(({ moment, index }, row) => (
        <Arrow key={index} moment={moment} number={index + 1} x={x} y={top + row * rowLine + rowLine / 2} />
      ))}
    </svg>
  )
}

/** A name of two words takes two lines. */
function LaneTitle({ x, words, site }: { x: number; words: string; site?: Site }) {
  const [first = '', ...rest] = words.split(' ')
  return (
    <>
      {site && <LaneMark x={x} {...marks[site]} />}
      <text x={x} y={rest.length > 0 ? 42 : 54} textAnchor="middle" fontSize="14" fontWeight="600" fill={ink}>
        <tspan x={x}>{first}</tspan>
        {rest.length > 0 && (
          <tspan x={x} dy="18">
            {rest.join(' ')}
          </tspan>
        )}
      </text>
    </>
  )
}

/** At a scale of its own, within the drawing: 26 units high. */
const LaneMark = ({ x, tone, line }: Mark & { x: number }) => (
  <g transform={`translate(${x - 13} 0) scale(0.65)`}>
    <path d={tone} fill={ink} fillOpacity="0.25" />
    <path d={line} fill="none" stroke={ink} strokeWidth={markLine} strokeLinejoin="round" />
  </g>
)
