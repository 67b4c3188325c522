import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'

/** Said before every form that asks for somebody's data: practice data only, and the card that has them. */
export function PracticeOnly(props: { locale: Locale; roomId: string; className?: string }) {
  return (
    <p className={`text-sm text-muted ${props.className ?? 'mb-5'}`}>
      {translator(props.locale, 'identity')('onlyPractice')}{' '}
      <a href={`${roomPath(props.roomId)}/cards/turn`} className="inline-flex min-h-11 items-center">
        {translator(props.locale, 'seis')('openCard')}
      </a>
    </p>
  )
}
