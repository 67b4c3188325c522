/** The values of a step, in parts that fit on a screen: opened one after another by a key. */
import { checkText } from '@/components/trace/flow-words'
import { shownMembers } from '@/components/trace/hop-details'
import { type Locale, translator } from '@/lib/i18n/translator'
import { carriedParameters } from '@/lib/trace/http-text'
import { checksAt, type Moment } from '@/lib/trace/moments'

export interface Row {
  name: string
  /** None of a check, which is a sentence. */
  value?: string
  /** Of a check. */
  ok?: boolean
}

export interface StepPart {
  /** As an address names it. */
  id: string
  title: string
  rows: Row[]
}

/** At 1280 × 720 no more lines fit between head and foot of a slide. */
const rowsAtMost = 9

const text = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
const rowsOf = (values: Record<string, unknown>): Row[] =>
  Object.entries(values).map(([name, value]) => ({ name, value: text(value) }))

export function stepParts(locale: Locale, moment: Moment): StepPart[] {
  const { hop, part } = moment
  const t = translator(locale, 'presenter')
  const answer = part === 'asked' ? {} : shownMembers(locale, hop)
  const carried = part === 'asked' ? {} : carriedParameters(hop)
  const token = part === 'asked' ? undefined : hop.tokens?.find(({ name }) => name === 'id_token')
  const all: [id: 'sent' | 'got' | 'carried' | 'token' | 'checks', rows: Row[]][] = [
    ['sent', part === 'answered' ? [] : rowsOf(hop.request ?? {})],
    ['got', rowsOf(answer)],
    ['carried', rowsOf(carried)],
    ['token', rowsOf({ ...token?.header, ...token?.claims })],
    ['checks', checksAt(moment).map(({ name, ok }) => ({ name: checkText(locale, name, 'is'), ok }))],
  ]
  return all.flatMap(([id, rows]) => {
    const count = Math.ceil(rows.length / rowsAtMost)
    const title = t(`slide.part.${id}`)
    return Array.from({ length: count }, (_, at) => ({
      id: at === 0 ? id : `${id}-${at + 1}`,
      title: count === 1 ? title : t('slide.partOf', { part: title, number: at + 1, count }),
      rows: rows.slice(at * rowsAtMost, (at + 1) * rowsAtMost),
    }))
  })
}
