import type { LocalizedText } from './localized-text'

/** Who offers the courses. The first three go with the real course codes; the last is ours. */
export const OCSC: LocalizedText = {
  th: 'สำนักงาน ก.พ.',
  en: 'Office of the Civil Service Commission (OCSC)',
}

export const DGA: LocalizedText = {
  th: 'สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) (สพร.)',
  en: 'Digital Government Development Agency (DGA)',
}

export const SILPAKORN: LocalizedText = { th: 'มหาวิทยาลัยศิลปากร', en: 'Silpakorn University' }

/** Invented: courses with a practice code (REH…) are ours and stand in no real catalogue. */
export const REHEARSAL_INSTITUTE: LocalizedText = {
  th: 'สถาบันห้องซ้อม',
  en: 'Rehearsal Institute',
}
