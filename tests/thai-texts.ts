/** Everything in Thai that somebody reads: messages, courses and readings, by path. */
import { messages } from '@/lib/i18n/messages'
import { readings } from '@/lib/learning/readings'
import { courses } from '@/lib/mooc/courses'
import start from '@/messages/th/start.json'

/** Path of each text → the text; of one that stands in both languages, the Thai. */
export function textsIn(data: unknown, path: string): [string, string][] {
  if (typeof data === 'string') return [[path, data]]
  if (typeof data !== 'object' || data === null) return []
  if ('th' in data && 'en' in data) return textsIn(data.th, path)
  return Object.entries(data).flatMap(([name, one]) => textsIn(one, `${path}.${name}`))
}

export const thaiTexts = [
  ...Object.entries(messages.th).flatMap(([namespace, one]) => textsIn(one, namespace)),
  ...textsIn(start, 'start'),
  ...courses.flatMap(course => textsIn(course, course.code)),
  ...readings.flatMap(reading => textsIn(reading, reading.id)),
].filter(([, text]) => /[ก-๛]/.test(text))
