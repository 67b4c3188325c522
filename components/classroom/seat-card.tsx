/** On a room's home: whose seat it is, its nickname, and how to come back from another browser. */
import { secondary } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { WithName } from '@/components/ui/with-name'
import { nicknameLengthLimit } from '@/lib/classroom/classroom'
import type { SeatOfRoom } from '@/lib/classroom/find-seat'
import { nicknameForm } from '@/lib/classroom/nickname-form'
import { type Locale, translator } from '@/lib/i18n/translator'
import { joinPath, publicUrl, seatPath } from '@/lib/paths'
import { type FlashOf, isRefused } from '@/lib/web/flash'

interface SeatCardProps {
  roomId: string
  locale: Locale
  found: SeatOfRoom
  flash: FlashOf<typeof nicknameForm>
  rejoin: string
}

export function SeatCard({ roomId, locale, found: { seat, classroom }, flash, rejoin }: SeatCardProps) {
  const t = translator(locale, 'classroom')
  const site = translator(locale, 'site')
  const link = publicUrl(joinPath(classroom.code, `/back/${rejoin}`))
  return (
    <section
      aria-labelledby="seat"
      className="my-4 border-2 border-dashed border-saffron-ink-soft bg-white p-4"
    >
      <h2 id="seat" className="text-lg">
        <WithName sentence={title => t('room.title', { title })}>{classroom.title}</WithName>
      </h2>
      <p data-testid="own-seat">
        <WithName sentence={name => t('room.who', { name, number: seat.number })}>{seat.nickname}</WithName>
      </p>
      {flash.notice && <p role="status">{nicknameForm.notices.say(locale, flash.notice)}</p>}
      <details open={isRefused(flash)}>
        <summary className="flex min-h-11 w-fit items-center underline">{t('room.rename')}</summary>
        <DescribedForm
          locale={locale}
          form={nicknameForm}
          flash={flash}
          action={seatPath(roomId, '/nickname')}
          values={{ most: nicknameLengthLimit }}
        >
          {slipOf => (
            <>
              <Field
                name="nickname"
                label={t('room.nickname')}
                hint={t('room.nicknameHint')}
                slip={slipOf('nickname')}
                value={flash.values?.nickname ?? seat.nickname}
                maxLength={nicknameLengthLimit}
                autoComplete="off"
                className="mt-2"
              />
              <button type="submit" className={`${secondary} mt-3`}>
                {t('room.save')}
              </button>
            </>
          )}
        </DescribedForm>
        <h3 className="mt-6 text-base">{t('room.rejoin')}</h3>
        <p>{t('room.rejoinText', { code: classroom.code })}</p>
        <p className="digits text-lg font-semibold" data-testid="rejoin-code">
          {t('room.rejoinCode', { rejoin })}
        </p>
        <p id="rejoin-link" className="break-all">
          {link}
        </p>
        <div className="mt-2">
          <CopyButton
            from="rejoin-link"
            label={t('room.copy')}
            words={{ copy: t('room.copy'), copied: site('copy.copied'), selected: site('copy.selected') }}
          />
        </div>
      </details>
    </section>
  )
}
