import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COURSE_CATEGORIES, type Course, courses, drawingOf, findCourse } from '@/lib/mooc/courses'

const thaiWords = new Intl.Segmenter('th', { granularity: 'word' })
const drawingsOf = (course: Course): string[] => [
  drawingOf(course),
  ...course.lessons.flatMap(({ drawing }) => drawing ?? []),
]
const wordCount = (text: string) => [...thaiWords.segment(text)].filter(part => part.isWordLike).length

describe('the catalogue', () => {
  it('has at least twelve courses, each with an id and a code of its own', () => {
    expect(courses.length).toBeGreaterThanOrEqual(12)
    expect(new Set(courses.map(course => course.id)).size).toBe(courses.length)
    expect(new Set(courses.map(course => course.code)).size).toBe(courses.length)
  })

  it.each(COURSE_CATEGORIES)('fills the category %s with at least three courses', category => {
    expect(courses.filter(course => course.category === category).length).toBeGreaterThanOrEqual(3)
  })

  it('holds the eleven real titles', () => {
    const real = courses.filter(course => !course.code.startsWith('REH'))
    expect(real.map(course => course.code)).toEqual([
      ...['OCSC00036', 'OCSC00037', 'OCSC00038', 'OCSC00039', 'OCSC00040', 'OCSC00041'],
      ...['OCSC00043', 'OCSC00044', 'OCSC00046', 'DGA00179', 'SU00688'],
    ])
  })

  it('has enough popular and enough new courses to fill its two front sections', () => {
    expect(courses.filter(course => course.popular).length).toBeGreaterThanOrEqual(4)
    expect(new Set(courses.map(course => course.addedOn)).size).toBe(courses.length)
  })

  it('finds a course by the code in the address, and nothing else', () => {
    expect(findCourse('OCSC00036')?.title.th).toBe('ภาวะผู้นำกับความรับผิดชอบต่อหน้าที่')
    expect(findCourse('ocsc00036')).toBeNull()
    expect(findCourse('../OCSC00036')).toBeNull()
  })
})

describe.each(courses)('course $code', course => {
  it('carries its code in its Open edX key', () => {
    expect(course.id).toMatch(/^course-v1:[A-Z]+\+[A-Z]+\d{5}\+2\d{3}_T\d$/)
    expect(course.id.split('+')[1]).toBe(course.code)
  })

  it('says everything in Thai and in English', () => {
    const blank: string[] = []
    const look = (value: unknown, path: string) => {
      if (typeof value === 'string' && value.trim() === '') blank.push(path)
      if (value && typeof value === 'object')
        for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`)
    }
    look(course, course.code)
    expect(blank).toEqual([])
    expect(course.title.th).toMatch(/[ก-๙]/)
    expect(course.title.en).not.toMatch(/[ก-๙]/)
  })

  it('promises three or four outcomes, in four to six modules whose hours add up', () => {
    expect([3, 4]).toContain(course.outcomes.length)
    expect([4, 5, 6]).toContain(course.structure.length)
    expect(course.structure.reduce((sum, part) => sum + part.hours, 0)).toBeCloseTo(course.hours)
  })

  it.each(course.lessons)(
    'has in the lesson $title.en at least three paragraphs that can each be read in a minute',
    ({ paragraphs }) => {
      expect(paragraphs.length).toBeGreaterThanOrEqual(3)
      for (const paragraph of paragraphs) {
        expect(wordCount(paragraph.th)).toBeGreaterThanOrEqual(60)
        expect(wordCount(paragraph.th)).toBeLessThanOrEqual(110)
      }
    },
  )

  it('asks either one question after its first lesson, whose right answer is among its options, or a quiz', () => {
    const { question } = course.lessons[0]
    expect(question === undefined).toBe(course.quiz !== undefined)
    if (!question) return
    const { options, correctIndex } = question
    expect([3, 4]).toContain(options.length)
    expect(options[correctIndex]).toBeDefined()
    expect(new Set(options.map(option => option.th)).size).toBe(options.length)
  })

  it('has small drawings of its own, without words and without script', () => {
    for (const drawing of drawingsOf(course)) {
      const file = join(process.cwd(), 'public', drawing)
      expect(existsSync(file)).toBe(true)
      expect(statSync(file).size).toBeLessThan(2500)
      const svg = readFileSync(file, 'utf8')
      expect(svg).toContain('viewBox="0 0 320 180"')
      expect(svg).not.toMatch(/<text|<script|<image|<foreignObject|href|\son\w+=/i)
    }
  })
})

it('draws each course and each lesson differently', () => {
  const all = courses.flatMap(drawingsOf)
  const drawings = all.map(drawing => readFileSync(join(process.cwd(), 'public', drawing), 'utf8'))
  expect(new Set(drawings).size).toBe(all.length)
})
