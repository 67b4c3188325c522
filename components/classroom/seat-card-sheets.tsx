/** Seat cards, eight to a sheet of A4; cut along the dashed lines. */
import { Name } from '@/components/ui/in-thai'
import { QrCode } from '@/components/ui/qr-code'
import { Still } from '@/components/ui/still'
import type { SeatCard } from '@/lib/classroom/list-cards'
import type { Role } from '@/lib/classroom/roles-of'
import { type Locale, translator } from '@/lib/i18n/translator'
import { joinPath, publicUrl } from '@/lib/paths'
import { inThrees } from './class-frame'
import './seat-card-sheets.css'

interface SeatCardSheetsProps {
  locale: Locale
  code: string
  cards: readonly SeatCard[]
  roles: readonly Role[]
}

export const cardsOfSheet = 8

export function SeatCardSheets({ locale, code, cards, roles }: SeatCardSheetsProps) {
  return (
    <Still as="div" className="seat-cards">
      {cards.map(card => (
        <Card key={card.number} {...{ locale, code, card, roles }} />
      ))}
    </Still>
  )
}

function Card(props: Pick<SeatCardSheetsProps, 'locale' | 'code' | 'roles'> & { card: SeatCard }) {
  const { locale, code, card, roles } = props
  const t = translator(locale, 'classroom')
  const link = publicUrl(joinPath(code, `/back/${card.rejoin}`))
  const address = publicUrl(joinPath()).replace(/^https?:\/\//, '')
  return (
    <article className="seat-card" data-seat={card.number}>
      <div>
        <p className="seat-card-simulated">{translator(locale, 'site')('simulated')}</p>
        <h2 className="seat-card-number">{t('cards.seat', { number: card.number })}</h2>
        <p className="seat-card-name">
          <Name>{card.nickname}</Name>
        </p>
        {roles.map(({ part, name }) => (
          <p key={part}>{t('cards.role', { part, name })}</p>
        ))}
        {card.isFree && <p className="seat-card-free">{t('cards.free')}</p>}
      </div>
      <div className="seat-card-way">
        <p>{t('cards.scan')}</p>
        <QrCode text={link} label={t('cards.qr', { number: card.number })} className="seat-card-qr" />
        <p className="digits seat-card-code">{card.rejoin}</p>
      </div>
      <p className="seat-card-else">{t('cards.orType', { address, code: inThrees(code) })}</p>
    </article>
  )
}
