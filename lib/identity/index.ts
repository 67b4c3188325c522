/**
 * What identifies a person, as values: citizen id, Laser Code, phone, e-mail, one-time code, dates, names, and
 * their masks. Pure, without dependencies, imports nothing of ours; anybody may call it, in a browser too.
 * What runs in a browser imports the one file it needs ('@/lib/identity/citizen-id'), not this list.
 */
export {
  type BuddhistDateSlip,
  formatBuddhistDate,
  formatBuddhistDateTime,
  formatClockTime,
  type IsoDate,
  parseBuddhistDate,
  parseIsoDate,
} from './buddhist-date'
export {
  CITIZEN_ID_PATTERN,
  type CitizenId,
  type CitizenIdSlip,
  checkDigit,
  formatCitizenId,
  parseCitizenId,
} from './citizen-id'
export { DIGIT, plainNumber, stripSeparators, toArabicDigits, toThaiDigits } from './digits'
export {
  EMAIL_PATTERN,
  type Email,
  isSameEmail,
  isUsableEmail,
  PRACTICE_EMAIL_DOMAINS,
  parseEmail,
  practiceDomains,
} from './email'
export { cleanText, type FreeTextSlip, parseFreeText, realLooking } from './free-text'
export {
  keepable,
  keepableCitizenId,
  keepableEmail,
  keepableLaserCode,
  keepablePhone,
} from './keepable'
export {
  formatLaserCode,
  LASER_CODE_PATTERN,
  type LaserCode,
  parseLaserCode,
} from './laser-code'
export { fitsBirthDate, makeCitizenId } from './make-citizen-id'
export { maskCitizenId, maskEmail } from './mask'
export { officeIn } from './office-name'
export { OTP_PATTERN, parseOtp } from './one-time-code'
export type { Parsed } from './parsed'
export {
  fullName,
  fullNameInEnglish,
  honorificInEnglish,
  isSameName,
  nameIn,
  nameLengthLimit,
  normalizeName,
  parseName,
} from './person-name'
export { formatPhone, PHONE_PATTERN, type Phone, parsePhone } from './phone'
