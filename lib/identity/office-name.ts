/** Agencies and positions of the cast in English, as the agencies and the OCSC name them. */
const inEnglish: Record<string, string> = {
  'สำนักงาน ก.พ.': 'Office of the Civil Service Commission',
  สำนักงานปลัดกระทรวงศึกษาธิการ: 'Office of the Permanent Secretary, Ministry of Education',
  กรมบัญชีกลาง: 'The Comptroller General’s Department',
  กรมการปกครอง: 'Department of Provincial Administration',
  กรมอนามัย: 'Department of Health',
  นักทรัพยากรบุคคลชำนาญการ: 'Human Resource Officer, Professional Level',
  นักวิชาการคอมพิวเตอร์ชำนาญการพิเศษ: 'Computer Technical Officer, Senior Professional Level',
  เจ้าพนักงานธุรการอาวุโส: 'General Service Officer, Senior Level',
  นักวิเคราะห์นโยบายและแผนปฏิบัติการ: 'Plan and Policy Analyst, Practitioner Level',
  // Of whom a tester invents.
  นักจัดการงานทั่วไปปฏิบัติการ: 'General Administration Officer, Practitioner Level',
  นักจัดการงานทั่วไปชำนาญการพิเศษ: 'General Administration Officer, Senior Professional Level',
  นักวิชาการสาธารณสุขชำนาญการ: 'Public Health Technical Officer, Professional Level',
}

/** An agency or a position in English, or as it is on the record when none is known: a tester's person has any. */
export const officeIn = (locale: 'th' | 'en', onRecord: string): string =>
  (locale === 'en' ? inEnglish[onRecord] : undefined) ?? onRecord
