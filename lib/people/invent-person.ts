import { randomInt } from 'node:crypto'
import { type CitizenId, type IsoDate, type LaserCode, makeCitizenId, type Phone } from '@/lib/identity'
import type { Person } from './columns'

/** The cast keeps the serials from here on. */
const serialsBelow = 990_000_000

/**
 * A whole person of what a tester cares about: the rest is invented, the practice ID fits the birth date. Without
 * any wish: an active officer with a usable e-mail. The first digit follows the birth date, the group at SEIS
 * the day of appointment.
 */
export function inventPerson(wish: Partial<Person> = {}): Person {
  const birthDate = wish.birthDate ?? ('1990-01-01' as IsoDate)
  const serial = randomInt(serialsBelow)
  const citizenId: CitizenId = wish.citizenId ?? makeCitizenId({ bornOn: birthDate, serial })
  const tail = String(serial).padStart(9, '0').slice(-7)
  return {
    honorific: 'นางสาว',
    firstName: 'สมมุติ',
    lastName: 'ฝึกซ้อม',
    firstNameEn: 'Sommut',
    lastNameEn: 'Fueksom',
    laserCode: `ZZ9${tail}42` as LaserCode,
    appointedOn: '2015-06-01' as IsoDate,
    agency: 'สำนักงาน ก.พ.',
    position: 'นักจัดการงานทั่วไปปฏิบัติการ',
    status: 'active',
    email: `person.${tail}@ocsc.example`,
    phone: '0800000042' as Phone,
    ...wish,
    birthDate,
    citizenId,
  }
}
