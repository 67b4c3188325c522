/** What each kind of visitor does here: learn, teach with it, test against it. */
import { secondary } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { QrCode } from '@/components/ui/qr-code'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath, joinPath } from '@/lib/paths'

export function ForWhom({ locale, origin }: { locale: Locale; origin: string }) {
  const t = translator(locale, 'lobby')
  const site = translator(locale, 'site')
  return (
    <div className="border-t border-line bg-white">
      <div className="mx-auto grid max-w-5xl gap-8 px-4 py-8 sm:px-6 md:grid-cols-2 lg:grid-cols-3">
        <section>
          <h2 className="text-lg">{t('learners.title')}</h2>
          <p className="mt-2">{t('learners.text')}</p>
          <p className="mt-3">
            <a href={joinPath()} className={secondary}>
              {t('learners.join')}
            </a>
          </p>
        </section>
        <section>
          <h2 className="text-lg">{t('trainers.title')}</h2>
          <p className="mt-2">{t('trainers.text')}</p>
          <p className="mt-3">
            <a href={classroomPath()} className={secondary}>
              {t('trainers.open')}
            </a>
          </p>
          <p className="mt-3 font-semibold">{origin}</p>
          <QrCode text={origin} label={t('trainers.qr', { address: origin })} />
        </section>
        <section className="md:col-span-2 lg:col-span-1">
          <h2 className="text-lg">{t('testers.title')}</h2>
          <p className="mt-2">{t('testers.text')}</p>
          <p className="mt-3 border-l-4 border-ink bg-paper p-3 text-sm">
            <code id="open-command" className="font-mono">
              curl -X POST {origin}/api/v1/rooms
            </code>
          </p>
          <div className="mt-2">
            <CopyButton
              from="open-command"
              label={t('testers.copy')}
              words={{ ...copyWords(site), copy: t('testers.copy') }}
            />
          </div>
          <p className="mt-2">
            <a href="/about#testers" className="inline-flex min-h-11 items-center">
              {translator(locale, 'about')('forTesters')}
            </a>
          </p>
        </section>
      </div>
    </div>
  )
}

const copyWords = (site: ReturnType<typeof translator<'site'>>) => ({
  copied: site('copy.copied'),
  selected: site('copy.selected'),
})
