/** The presenter's screen, by keyboard alone: read from the last row, and nothing to scroll. */
import type { Page } from '@playwright/test'
import { expect, test } from '../kit/test'
import { firstJourneySteps, walk } from './flows'

test.use({ roomOptions: { pace: 'fast' }, viewport: { width: 1280, height: 720 } })

const screens = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]

/** What is seen of the page: whether all of it, its smallest type, and how large its sentence is. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 2 && height > 2
    }
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    const sizes = [...document.querySelectorAll('body *')]
      .filter(element => hasText(element) && isSeen(element))
      .map(element => Number.parseFloat(getComputedStyle(element).fontSize))
    const { scrollWidth, scrollHeight } = document.documentElement
    const sentence = document.querySelector('h1')
    return {
      fits: scrollWidth <= innerWidth && scrollHeight <= innerHeight,
      smallest: Math.min(...sizes),
      sentence: sentence ? Number.parseFloat(getComputedStyle(sentence).fontSize) : 0,
    }
  })

test('by keyboard: steps turn, values open, the screen goes blank, a reload keeps the place; all in type of 24 pixels or more, without scrolling', async ({
  room,
  page,
}) => {
  await walk(room)
  await page.goto(room.urls.trace)
  await page.getByRole('link', { name: 'ฉายขึ้นจอ ทีละขั้น' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  const key = (name: string) => page.keyboard.press(name)
  const fits = async (smallestSentence = 48) => {
    for (const size of screens) {
      await page.setViewportSize(size)
      const { fits, smallest, sentence } = await seen(page)
      expect({ at: page.url(), size, fits }).toEqual({ at: page.url(), size, fits: true })
      expect(smallest).toBeGreaterThanOrEqual(24)
      expect(sentence).toBeGreaterThanOrEqual(smallestSentence)
    }
  }
  await expect(page.getByTestId('practice-bar')).toHaveCount(0)
  const last = firstJourneySteps.length
  for (let step = 1; step <= last; step++) {
    await expect(heading).toHaveText(new RegExp(`^${step}\\. `))
    await expect(page.locator('[aria-current="step"]')).toContainText(`${step}. `)
    await fits()
    if (step < last) await key('ArrowRight')
  }
  await key('Home')
  await expect(heading).toHaveText(/^1\. /)
  await key('End')
  await expect(heading).toHaveText(new RegExp(`^${last}\\. `))
  await key('ArrowLeft')
  await expect(heading).toHaveText(new RegExp(`^${last - 1}\\. `))
  // By its place: a Thai keyboard types another letter there.
  await key('KeyP')
  await expect(page.getByRole('region', { name: 'สิ่งที่ส่งไป' })).toContainText('authorization')
  await fits(24)
  await page.reload()
  await expect(page.getByRole('region', { name: 'สิ่งที่ส่งไป' })).toBeVisible()
  await key('Escape')
  await expect(page.getByRole('region', { name: 'สิ่งที่ส่งไป' })).toHaveCount(0)
  await key('.')
  await expect(heading).toHaveText('ดับจออยู่')
  await page.reload()
  await key('b')
  await expect(heading).toHaveText(new RegExp(`^${last - 1}\\. `))
  await key('?')
  await expect(heading).toHaveText('ปุ่มลัดบนแป้นพิมพ์')
  await fits(24)
  await key('Escape')
  await expect(heading).toHaveText(new RegExp(`^${last - 1}\\. `))

  // The notes in a window of their own, with a time that outlives a step; each window turns the other.
  const opened = page.waitForEvent('popup')
  await key('n')
  const notes = await opened
  const said = notes.getByRole('heading', { level: 1 })
  await expect(said).toHaveText(new RegExp(`^${last - 1}\\. `))
  await expect(notes.getByText('ถามผู้เรียน')).toBeVisible()
  await notes.getByText('ตั้งเวลา').click()
  await notes.getByRole('link', { name: '20 นาที' }).click()
  await expect(notes.getByText('เหลือ 20 นาที')).toBeVisible()
  await notes.keyboard.press('ArrowRight')
  await expect(heading).toHaveText(new RegExp(`^${last}\\. `))
  await page.keyboard.press('Home')
  await expect(said).toHaveText(/^1\. /)
  await expect(notes.getByText(/เหลือ (20|19) นาที/)).toBeVisible()
})
