import type { Locale } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import type { Certificate } from '@/lib/mooc/find-certificate'

/** Whose it is, by the name for readers of that language; the Thai one where the site got no other. */
export const certificateName = (locale: Locale, { name, nameEn }: Certificate): string =>
  (locale === 'en' ? nameEn : null) ?? name

/** The day of it: 26 พฤศจิกายน 2569, 26 November 2026. */
export const dayOf = (locale: Locale, certificate: Certificate): string =>
  formatBuddhistDate(certificate.issuedOn, locale)
