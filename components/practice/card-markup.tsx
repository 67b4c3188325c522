/** A practice card as markup, for the dialog over a page. */
import { markupOf } from '@/components/ui/still'
import type { Locale } from '@/lib/i18n/translator'
import type { PersonOfRoom } from '@/lib/people/list-people'
import { describeCard } from '@/lib/practice/describe-card'
import { CardFaces } from './card-faces'

export interface CardMarkup {
  title: string
  faces: string
}

export function cardMarkup(person: PersonOfRoom, locale: Locale): CardMarkup {
  const card = describeCard(person, locale)
  return { title: card.words.title, faces: markupOf(<CardFaces card={card} />) }
}
