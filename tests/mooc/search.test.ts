import { describe, expect, it } from 'vitest'
import { courses } from '@/lib/mooc/courses'
import {
  filterQuery,
  newestCourses,
  parseFilter,
  popularCourses,
  searchCourses,
} from '@/lib/mooc/search-courses'
import { parseTerm, SEARCH_PATTERN } from '@/lib/mooc/search-term'

const codes = (term: string) => searchCourses(courses, { term }).map(course => course.code)

describe('search', () => {
  it('without a condition finds everything, in the catalogue’s order', () => {
    expect(searchCourses(courses, {})).toEqual([...courses])
    expect(searchCourses(courses, { term: '   ' })).toEqual([...courses])
  })

  it('finds a course by a part of its title, its English title, its institution and its code', () => {
    expect(codes('ภาวะผู้นำ')).toContain('OCSC00036')
    expect(codes('LEADERSHIP')).toContain('OCSC00036')
    expect(codes('ศิลปากร')).toContain('SU00688')
    expect(codes('dga00179')).toEqual(['DGA00179'])
  })

  it('takes Thai digits for Arabic ones, and both ways of writing สระอำ', () => {
    expect(codes('๐๐๐๓๖')).toEqual(codes('00036'))
    expect(codes('ผู้น\u0e4d\u0e32')).toEqual(codes('ผู้นำ'))
  })

  it('wants every word', () => {
    expect(codes('วินัย จรรยา')).toEqual(['OCSC00044'])
    expect(codes('วินัย ศิลปากร')).toEqual([])
  })

  it('takes signs of a search language as they are', () => {
    expect(codes('.*')).toEqual([])
    expect(codes('%')).toEqual([])
  })

  it('joins its conditions', () => {
    const found = searchCourses(courses, { term: 'ดิจิทัล', category: 'technology', level: 'intermediate' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(course => course.category === 'technology' && course.level === 'intermediate')).toBe(
      true,
    )
  })
})

describe('the filter in the address', () => {
  it('is read as it was written', () => {
    const filter = { category: 'health', level: 'beginner' } as const
    expect(parseFilter(Object.fromEntries(filterQuery(filter)))).toEqual(filter)
  })

  it('leaves out what is no category or level, and never holds what was typed', () => {
    expect(parseFilter({ category: 'x', level: ['beginner', 'advanced'] })).toEqual({})
    expect(filterQuery({ term: 'ลับ', category: 'health' }).toString()).toBe('category=health')
  })
})

describe('the term typed', () => {
  it('is trimmed and cut', () => {
    expect(parseTerm('  การ   เป็นข้าราชการ ')).toEqual({ ok: true, value: 'การ เป็นข้าราชการ' })
    expect(parseTerm('ก'.repeat(500))).toEqual({ ok: true, value: 'ก'.repeat(100) })
  })

  it.each(['3999900000036', '3-9999-00000-03-6', '๓๙๙๙๙๐๐๐๐๐๐๓๖', '080-000-0011'])(
    'is refused, here and in the browser, when it might be a number of somebody: %s',
    raw => {
      expect(parseTerm(raw)).toEqual({ ok: false, slip: 'looks-like-id' })
      expect(new RegExp(`^(?:${SEARCH_PATTERN})$`, 'v').test(raw)).toBe(false)
    },
  )

  it.each(['OCSC00036', 'ก.พ. ๗', ''])('may be %s', raw => {
    expect(parseTerm(raw).ok).toBe(true)
    expect(new RegExp(`^(?:${SEARCH_PATTERN})$`, 'v').test(raw)).toBe(true)
  })
})

describe('the front sections', () => {
  it('show the newest first', () => {
    const days = newestCourses(courses, 4).map(course => course.addedOn)
    expect(days).toEqual([...days].sort().reverse())
    expect(courses.every(course => course.addedOn <= (days[0] ?? ''))).toBe(true)
  })

  it('show only popular ones as popular', () =>
    expect(popularCourses(courses, 4).every(course => course.popular)).toBe(true))
})
