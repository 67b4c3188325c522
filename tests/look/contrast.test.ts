/** Each pair of colours that stands on a page can be read, or seen (WCAG 2.2 1.4.3, 1.4.11). */
import { expect, test } from 'vitest'
import { pairs } from '@/components/look/pairs'
import { colourOf, contrast } from './contrast'

test.each(pairs)('$front on $ground: at least $least', ({ front, ground, least }) => {
  expect(contrast(colourOf(front), colourOf(ground))).toBeGreaterThanOrEqual(least)
})

test('what /about/style says of a pair is what is measured; `--update` writes it', async () => {
  const measured = Object.fromEntries(
    pairs.map(({ front, ground }) => [
      `${front} on ${ground}`,
      Number(contrast(colourOf(front), colourOf(ground)).toFixed(1)),
    ]),
  )
  await expect(`${JSON.stringify(measured, null, 2)}\n`).toMatchFileSnapshot(
    '../../components/look/contrast.json',
  )
})
