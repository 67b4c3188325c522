import type { Course, CourseCategory, CourseLevel } from './course'
import type { LocalizedText } from './localized-text'

/** The catalogue's own names for its facets: data of the catalogue, like the courses' titles. */
export const CATEGORY_LABELS: Record<CourseCategory, LocalizedText> = {
  technology: { th: 'คอมพิวเตอร์และเทคโนโลยี', en: 'Computing and technology' },
  health: { th: 'สุขภาพและการแพทย์', en: 'Health and medicine' },
  business: { th: 'ธุรกิจและการบริหารจัดการ', en: 'Business and management' },
  language: { th: 'ภาษาและการสื่อสาร', en: 'Language and communication' },
}

export const LEVEL_LABELS: Record<CourseLevel, LocalizedText> = {
  beginner: { th: 'เบื้องต้น', en: 'Beginner' },
  intermediate: { th: 'ปานกลาง', en: 'Intermediate' },
  advanced: { th: 'สูง', en: 'Advanced' },
}

export const LANGUAGE_LABELS: Record<Course['language'], LocalizedText> = {
  th: { th: 'ไทย', en: 'Thai' },
  'th-en': { th: 'ไทยและอังกฤษ', en: 'Thai and English' },
}
