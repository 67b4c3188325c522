import { type Locale, translator } from '@/lib/i18n/translator'
import {
  formatBuddhistDate,
  formatCitizenId,
  formatLaserCode,
  formatPhone,
  fullName,
  nameIn,
} from '@/lib/identity'
import type { PersonOfRoom } from '@/lib/people/list-people'

/** A practice card in words, ready to be shown. */
export interface CardView {
  words: Record<'kind' | 'sample' | 'front' | 'back' | 'id' | 'name' | 'birth' | 'phone' | 'laser', string> &
    Record<'copyId' | 'copyFirstName' | 'copyLastName' | 'copyPhone' | 'copyLaser', string> &
    Record<'lead' | 'backText' | 'copied' | 'selected' | 'title', string> &
    Record<'chosenEmail' | 'chosenEmailText' | 'copyEmail', string>
  /** With the space that a rank takes before the name. */
  honorific: string
  firstName: string
  lastName: string
  birth: string
  citizenId: string
  phone: string | null
  laserCode: string
  /** From step 3 at SEIS until step 7 puts it on the record. */
  chosenEmail: string | null
}

/** What stands on every card and on its buttons. */
export function cardWords(locale: Locale, name: string): CardView['words'] {
  const t = translator(locale, 'practice')
  const site = translator(locale, 'site')
  return {
    kind: t('card.kind'),
    sample: t('card.sample'),
    front: t('card.front'),
    back: t('card.back'),
    id: t('card.id'),
    name: t('card.name'),
    birth: t('card.birth'),
    phone: t('card.phone'),
    laser: t('card.laser'),
    copyId: t('card.copyId'),
    copyFirstName: t('card.copyFirstName'),
    copyLastName: t('card.copyLastName'),
    copyPhone: t('card.copyPhone'),
    copyLaser: t('card.copyLaser'),
    chosenEmail: t('card.chosenEmail'),
    chosenEmailText: t('card.chosenEmailText'),
    copyEmail: t('card.copyEmail'),
    lead: t('card.lead'),
    backText: t('card.backText'),
    title: t('card.title', { name }),
    copied: site('copy.copied'),
    selected: site('copy.selected'),
  }
}

/** The phone is the one printed on the card, else the one on record. */
export function describeCard(person: PersonOfRoom, locale: Locale): CardView {
  const phone = person.cardPhone ?? person.phone
  return {
    words: cardWords(locale, nameIn(locale, person)),
    honorific: fullName(person).slice(0, -`${person.firstName} ${person.lastName}`.length),
    firstName: person.firstName,
    lastName: person.lastName,
    birth: formatBuddhistDate(person.birthDate, locale),
    citizenId: formatCitizenId(person.citizenId),
    phone: phone ? formatPhone(phone, locale) : null,
    laserCode: formatLaserCode(person.laserCode),
    chosenEmail: person.passwordEmail,
  }
}
