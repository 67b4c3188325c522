/**
 * The one cast of invented people: every room starts with them, and seed, tests, e2e and README speak of them
 * by key. What is special about each is told to the reader by `cast.<key>.special` in messages/*\/identity.json.
 * Imported by lib/people and by tests only; everybody else reads the people of a room from its registers.
 */
import {
  type CitizenId,
  type IsoDate,
  type LaserCode,
  type Parsed,
  type Phone,
  parseCitizenId,
  parseIsoDate,
  parseLaserCode,
  parsePhone,
} from '@/lib/identity'
import type { Person } from '@/lib/people/columns'

export const castKeys = ['ready', 'no-email', 'bad-email', 'new-officer', 'retired', 'locked'] as const
export type CastKey = (typeof castKeys)[number]
export type CastMember = Person & { key: CastKey; cardPhone: Phone }

/**
 * The cast as it is on the ISO day `today`, in a fixed order, `ready` first. Only dates that must stay true are
 * counted from that day: the new officer's appointment and the retired officer's life.
 */
export function castOn(today: string): CastMember[] {
  const year = Number(today.slice(0, 4))
  // Sixty years old in the last calendar year, in January: retired on its 30 September at the latest.
  const retiredBirthYear = Math.min(year - 61, 1983)
  return [
    {
      key: 'ready',
      citizenId: id('1999900000013'),
      honorific: 'นางสาว',
      firstName: 'สมพร',
      lastName: 'ใจดี',
      firstNameEn: 'Somporn',
      lastNameEn: 'Jaidee',
      birthDate: day('1992-08-14'),
      laserCode: laser('ZZ9-1357902-41'),
      appointedOn: day('2019-06-03'),
      agency: 'สำนักงาน ก.พ.',
      position: 'นักทรัพยากรบุคคลชำนาญการ',
      status: 'active',
      email: 'somporn.j@ocsc.example',
      phone: telephone('080-000-0001'),
      cardPhone: telephone('080-000-0001'),
    },
    {
      key: 'no-email',
      citizenId: id('3999900000036'),
      honorific: 'นาย',
      firstName: 'มุ่ง',
      lastName: 'เรียบดี',
      firstNameEn: 'Mung',
      lastNameEn: 'Riapdee',
      birthDate: day('1975-02-28'),
      laserCode: laser('ZZ9-2468013-52'),
      appointedOn: day('2002-05-16'),
      agency: 'สำนักงาน ก.พ.',
      position: 'นักวิชาการคอมพิวเตอร์ชำนาญการพิเศษ',
      status: 'active',
      email: null,
      phone: null,
      cardPhone: telephone('080-000-0003'),
    },
    {
      key: 'bad-email',
      citizenId: id('3999900000044'),
      honorific: 'นาง',
      firstName: 'วันเพ็ญ',
      lastName: 'ศรีสุข',
      firstNameEn: 'Wanphen',
      lastNameEn: 'Srisuk',
      birthDate: day('1979-11-04'),
      laserCode: laser('ZZ9-3579124-63'),
      appointedOn: day('2007-03-01'),
      agency: 'สำนักงานปลัดกระทรวงศึกษาธิการ',
      position: 'เจ้าพนักงานธุรการอาวุโส',
      status: 'active',
      // A comma where the dot belongs.
      email: 'wanphen.s@moe,example',
      phone: telephone('0-2000-0004'),
      cardPhone: telephone('080-000-0004'),
    },
    {
      key: 'new-officer',
      citizenId: id('1999900000021'),
      honorific: 'นาย',
      firstName: 'ธนกร',
      lastName: 'ตั้งใจ',
      firstNameEn: 'Thanakorn',
      lastNameEn: 'Tangjai',
      birthDate: day('2000-04-20'),
      laserCode: laser('ZZ9-4680235-74'),
      appointedOn: firstOfMonthBefore(today, 4),
      agency: 'กรมบัญชีกลาง',
      position: 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ',
      status: 'active',
      email: 'thanakorn.t@cgd.example',
      phone: telephone('080-000-0002'),
      cardPhone: telephone('080-000-0002'),
    },
    {
      key: 'retired',
      citizenId: id('3999900123456'),
      honorific: 'นาย',
      firstName: 'ประเสริฐ',
      lastName: 'มั่นคง',
      firstNameEn: 'Prasert',
      lastNameEn: 'Mankhong',
      birthDate: day(`${retiredBirthYear}-01-15`),
      laserCode: laser('ZZ9-5791346-85'),
      appointedOn: day(`${retiredBirthYear + 24}-10-03`),
      agency: 'กรมการปกครอง',
      position: 'นักจัดการงานทั่วไปชำนาญการพิเศษ',
      status: 'retired',
      email: 'prasert.m@dopa.example',
      phone: telephone('080-000-0005'),
      cardPhone: telephone('080-000-0005'),
    },
    {
      key: 'locked',
      citizenId: id('2999900000062'),
      honorific: 'ว่าที่ร้อยตรี',
      firstName: 'อนุชา',
      lastName: 'รอบคอบ',
      firstNameEn: 'Anucha',
      lastNameEn: 'Ropkhop',
      birthDate: day('1988-12-09'),
      laserCode: laser('ZZ9-6802457-96'),
      appointedOn: day('2015-07-01'),
      agency: 'กรมอนามัย',
      position: 'นักวิชาการสาธารณสุขชำนาญการ',
      status: 'locked',
      email: 'anucha.r@anamai.example',
      phone: telephone('080-000-0006'),
      cardPhone: telephone('080-000-0006'),
    },
  ]
}

function firstOfMonthBefore(today: string, months: number): IsoDate {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return day(new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10))
}

// The cast passes the same doors as everybody: a wrong value here stops the start.
function sure<T>(parsed: Parsed<T, string>, raw: string): T {
  if (!parsed.ok) throw new Error(`The cast holds ${raw}, which is ${parsed.slip}`)
  return parsed.value
}
function id(raw: string): CitizenId {
  return sure(parseCitizenId(raw), raw)
}
function laser(raw: string): LaserCode {
  return sure(parseLaserCode(raw), raw)
}
function telephone(raw: string): Phone {
  return sure(parsePhone(raw), raw)
}
function day(raw: string): IsoDate {
  return sure(parseIsoDate(raw), raw)
}
