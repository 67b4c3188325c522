/** The room as a file for whoever has its token. */
import { secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { snapshotForm } from '@/lib/snapshot/snapshot-form'
import type { FlashOf } from '@/lib/web/flash'

export function SaveRoom(props: { room: Room; locale: Locale; flash: FlashOf<typeof snapshotForm> }) {
  const { room, locale, flash } = props
  const t = translator(locale, 'practice')
  return (
    <section aria-labelledby="save-room" className="mt-12 max-w-2xl">
      <h2 id="save-room" className="text-lg">
        {t('snapshot.title')}
      </h2>
      <p className="mt-2">{t('snapshot.text')}</p>
      <DescribedForm
        locale={locale}
        form={snapshotForm}
        flash={flash}
        action={`${roomPath(room.id)}/tools/snapshot`}
        className="mt-4"
      >
        {slipOf => (
          <>
            <Field
              name="token"
              type="password"
              autoComplete="off"
              label={t('snapshot.token')}
              hint={t('snapshot.tokenHint')}
              slip={slipOf('token')}
              maxLength={300}
              required
            />
            <button type="submit" data-testid="save-room" className={`${secondary} mt-4`}>
              {t('snapshot.save')}
            </button>
          </>
        )}
      </DescribedForm>
    </section>
  )
}
