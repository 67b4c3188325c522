/**
 * Thai is never broken inside a word: every message, course and reading, as the site gives it out, at a phone's and a
 * desktop's width and in the narrow column of a card, in the font and the sizes used.
 */
import { expect, test } from '@playwright/test'
import { messages } from '../lib/i18n/messages'
import { textIn } from '../lib/i18n/text-in'
import { isLocale, translator } from '../lib/i18n/translator'
import { readings } from '../lib/learning/readings'
import { courses } from '../lib/mooc/courses'

/** Of a window of 320, 360 and 1280 pixels without its margins; and of a card in two columns. */
const widths = [288, 328, 1248, 168]
/** Of --text-base and --text-xl (globals.css); headings are short. */
const sizes = [18, 26]
const longestHeading = 80

/** What stands for a value in a sentence; the longest there are. */
const samples: Record<string, string | number> = {
  name: 'ว่าที่ร้อยตรี อนุชา รอบคอบ',
  client: 'ห้องอ่านข้าราชการ',
  site: 'ห้องอ่านข้าราชการ',
  date: '28 กุมภาพันธ์ 2569',
  time: '14:05',
  title: 'นางสาว',
  group: 'กลุ่มข้าราชการใหม่',
}
const count = 5

type Texts = { [name: string]: string | Texts }

function messagesOf(namespace: keyof typeof messages.th): string[] {
  const t = translator('th', namespace)
  const walk = (texts: Texts, path: string): string[] =>
    Object.entries(texts).flatMap(([name, text]) => {
      const key = path ? `${path}.${name}` : name
      if (typeof text !== 'string') return walk(text, key)
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, value = '']) => value)
      const values = Object.fromEntries(names.map(value => [value, samples[value] ?? count]))
      if (!t.has(key)) throw new Error(`There is no ${namespace}.${key}`)
      // A text with tags is of the trace's page for testers: its words are Latin.
      return /<\w+>/.test(text) ? [] : [t(key, values)]
    })
  return walk(messages.th[namespace], '')
}

/** Every text in two languages that a piece of data holds, in Thai. */
function textsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  if ('th' in data && 'en' in data && typeof data.th === 'string' && typeof data.en === 'string')
    return [textIn('th', { th: data.th, en: data.en })]
  return Object.values(data).flatMap(textsOf)
}

const namespaces = Object.keys(messages.th) as (keyof typeof messages.th)[]

test('no line of Thai ends inside a word, at any width and size', async ({ page }) => {
  expect(isLocale('th')).toBe(true)
  const texts = [...new Set([...namespaces.flatMap(messagesOf), ...textsOf(courses), ...textsOf(readings)])]
  expect(texts.length).toBeGreaterThan(1500)
  await page.goto('/')
  const broken = await page.evaluate(
    async ({ texts, widths, sizes, longestHeading }) => {
      await Promise.all(['400', '700'].map(weight => document.fonts.load(`${weight} 18px Sarabun`, 'กa')))
      const dictionary = new Intl.Segmenter('th', { granularity: 'word' })
      /** Where a word begins and ends: pieces that our own mark holds together are one. */
      const wordsOf = (text: string) => {
        const words: { begin: number; end: number }[] = []
        for (const { segment, index } of dictionary.segment(text)) {
          const last = words.at(-1)
          const isHeld = segment === '\u00AD' || text[index - 1] === '\u00AD'
          if (last && isHeld) last.end = index + segment.length
          else if (/[\p{L}\p{N}]/u.test(segment)) words.push({ begin: index, end: index + segment.length })
        }
        return words.filter(({ begin, end }) => /[ก-๛]/.test(text.slice(begin, end)))
      }
      const found: string[] = []
      const stage = document.body.appendChild(document.createElement('div'))
      for (const size of sizes)
        for (const width of widths) {
          stage.style.width = `${width}px`
          stage.style.fontSize = `${size}px`
          stage.style.fontWeight = size > 20 ? '700' : '400'
          const shown = size > 20 ? texts.filter(text => text.length <= longestHeading) : texts
          const lines = shown.map(text => {
            const line = document.createElement('p')
            line.append(text)
            return line
          })
          stage.replaceChildren(...lines)
          for (const [place, text] of shown.entries()) {
            const node = lines[place]?.firstChild
            if (!node || (lines[place]?.clientHeight ?? 0) < size * 2) continue
            for (const { begin, end } of wordsOf(text)) {
              const range = document.createRange()
              range.setStart(node, begin)
              range.setEnd(node, end)
              const tops = new Set([...range.getClientRects()].map(box => Math.round(box.top)))
              if (tops.size > 1)
                found.push(`${text.slice(begin, end)} (${width} px) in: ${text.slice(0, 60)}`)
            }
          }
        }
      stage.remove()
      return found
    },
    { texts, widths, sizes, longestHeading },
  )
  expect([...new Set(broken)]).toEqual([])
})
