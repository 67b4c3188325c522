import { CardFaces } from '@/components/practice/card-faces'
import type { Locale } from '@/lib/i18n/translator'
import { type CardView, cardWords } from '@/lib/practice/describe-card'

/** Nobody's: a person called Example, with a practice ID. */
const printed: Omit<CardView, 'words'> = {
  honorific: '',
  firstName: 'ตัวอย่าง',
  lastName: 'สำหรับฝึก',
  birth: '14 ส.ค. 2535',
  citizenId: '5-9999-00000-05-9',
  phone: '080-000-0001',
  laserCode: 'ZZ9-1357902-41',
  chosenEmail: null,
}

/** Both sides of a practice card. */
export const SampleCard = ({ locale }: { locale: Locale }) => (
  <CardFaces card={{ ...printed, words: cardWords(locale, printed.firstName) }} />
)
