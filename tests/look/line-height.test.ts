/** Thai runs over several lines without one line's tone marks touching the vowels under the line above. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8')
const tokens = read('public/tokens.css')
const leading = (name: string) => Number(new RegExp(`--leading-${name}: ([\\d.]+);`).exec(tokens)?.[1])

/**
 * In the sizes of the letters, measured in Chromium by measureText with Sarabun 700, the heaviest: ฟื้ and ปั๊ above the
 * line, ญู and กู below it.
 */
const [above, below] = [1.29, 0.35]

test('text is of 18 px and 1.7 where nothing says otherwise, and grows with the browser’s own size', () => {
  const body = /\n {2}body \{([^}]*)\}/.exec(read('components/ui/globals.css'))?.[1]
  expect(body).toContain('font-size: var(--text-18);')
  expect(body).toContain('line-height: var(--leading-body);')
  expect(tokens).toContain('--text-18: 1.125rem;')
})

test('what runs over lines has a height of 1.7, in which every mark has its room; a heading has its own', () => {
  expect(leading('body')).toBe(1.7)
  expect(above + below).toBeLessThan(leading('body'))
  expect(read('components/ui/globals.css').match(/--text-\w+--line-height: [^;]+/g)).toEqual([
    ...['sm', 'base', 'lg'].map(size => `--text-${size}--line-height: var(--leading-body)`),
    ...['xl', '2xl', '3xl'].map(size => `--text-${size}--line-height: var(--leading-heading)`),
  ])
})

test('closer lines are for what is one line as a rule: names of steps, facts, addresses, colours', () => {
  const close = ['app', 'components'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(file => path.join(folder, file))
      .filter(file => file.endsWith('.tsx') && /\bleading-normal\b/.test(read(file)))
      .map(file => path.basename(path.dirname(file)) + path.sep + path.basename(file)),
  )
  expect(close.sort()).toEqual([
    'exercises/address-bar.tsx',
    'look/colour-table.tsx',
    'otp/page.tsx',
    'practice/task-list.tsx',
  ])
})
