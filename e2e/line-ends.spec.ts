/**
 * Thai is never broken inside a word: every message, course and reading, as the site gives it out, at a phone's and a
 * desktop's width and in the narrow column of a card, in the font and the sizes used.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { keepName, keepWords, wholeWords } from '../lib/i18n/keep-whole'
import { textIn } from '../lib/i18n/text-in'
import { readings } from '../lib/learning/readings'
import { courses } from '../lib/mooc/courses'

const messages = path.resolve('messages/th')

/** Of a window of 320, 360 and 1280 pixels without its margins; and of a card in two columns. */
const widths = [288, 328, 1248, 168]
/** Of --text-base and --text-xl (globals.css); headings are short. */
const sizes = [18, 26]
const longestHeading = 80

/** The words and names that stay whole, however they are marked in the text. */
const terms = ['Thai MOOC', 'ETDA Connect', 'ก.พ.๗', 'ก.พ. ๗', 'อนุชา', 'รอบคอบ', 'ว่าที่ร้อยตรี']
const held = [...wholeWords, ...terms]
  .map(word =>
    [...word].map(letter => (letter === ' ' ? '\\s' : letter.replace('.', '\\.'))).join('[\u00AD\u200B]?'),
  )
  .map(word => `(?<![เ-ไ])${word}(?![ะ-ฺ็-๎])`)
  .join('|')

/** What stands for a value in a sentence; the longest there are. */
const samples: Record<string, string> = {
  name: 'ว่าที่ร้อยตรี อนุชา รอบคอบ',
  client: 'ห้องอ่านข้าราชการ',
  site: 'ห้องอ่านข้าราชการ',
  date: '28 กุมภาพันธ์ 2569',
  time: '14:05',
  title: 'นางสาว',
  group: 'กลุ่มข้าราชการใหม่',
}
const said = (name: string) => (name === 'name' ? keepName(`${samples.name}`) : `${samples[name] ?? 5}`)

/** A message as the translator gives it out, as far as its line ends go. */
const spoken = (text: string): string =>
  keepWords(text)
    .replace(/\{\w+, plural, other \{#([^}]*)\}\}/g, '5$1')
    .replace(/\{(\w+)\}/g, (_, name) => said(name))
    .replace(/<\/?\w+>/g, '')

function messagesIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [spoken(texts)]
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(messagesIn) : []
}
const allMessages = () =>
  readdirSync(messages).flatMap(file =>
    messagesIn(JSON.parse(readFileSync(path.join(messages, file), 'utf8'))),
  )

/** Every text in two languages that a piece of data holds, in Thai. */
function textsOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return []
  if ('th' in data && 'en' in data && typeof data.th === 'string' && typeof data.en === 'string')
    return [textIn('th', { th: data.th, en: data.en })]
  return Object.values(data).flatMap(textsOf)
}

test('no line of Thai ends inside a word, at any width and size', async ({ page }) => {
  const texts = [...new Set([...allMessages(), ...textsOf(courses), ...textsOf(readings)])]
  expect(texts.length).toBeGreaterThan(1500)
  await page.goto('/')
  const broken = await page.evaluate(
    async ({ texts, held, widths, sizes, longestHeading }) => {
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
        const whole = [...text.matchAll(new RegExp(held, 'g'))].map(({ index, 0: word }) => ({
          begin: index,
          end: index + word.length,
        }))
        return [...words.filter(({ begin, end }) => /[ก-๛]/.test(text.slice(begin, end))), ...whole]
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
              const boxes = [...range.getClientRects()]
              const tops = new Set(boxes.map(box => Math.round(box.top)))
              // What is wider than its column has to break somewhere.
              const fits = boxes.reduce((sum, box) => sum + box.width, 0) <= width
              if (tops.size > 1 && fits)
                found.push(`${text.slice(begin, end)} (${width} px) in: ${text.slice(0, 60)}`)
            }
          }
        }
      stage.remove()
      return found
    },
    { texts, held, widths, sizes, longestHeading },
  )
  expect([...new Set(broken)]).toEqual([])
})
