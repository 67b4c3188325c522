/** The trainer's link, folded away: this page too may be on the projector. */
import { secondary } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'

export function TrainersLink({ locale, classId, link }: { locale: Locale; classId: string; link: string }) {
  const t = translator(locale, 'classroom')
  const site = translator(locale, 'site')
  return (
    <section aria-labelledby="trainers-link" className="mt-8">
      <h2 id="trainers-link" className="text-lg">
        {t('settings.link')}
      </h2>
      <p className="mt-1 max-w-measure">{t('settings.linkText')}</p>
      <details className="mt-2">
        <summary className="flex min-h-11 w-fit items-center underline">{t('settings.linkShow')}</summary>
        <p id="link" data-testid="trainers-link" className="border border-line bg-white p-3 break-all">
          {link}
        </p>
        <div className="mt-2">
          <CopyButton
            from="link"
            label={t('settings.copy')}
            words={{
              copy: t('settings.copy'),
              copied: site('copy.copied'),
              selected: site('copy.selected'),
            }}
          />
        </div>
      </details>
      <form method="post" action={classroomPath(classId, '/rotate')} className="mt-4">
        <p className="max-w-measure">{t('settings.rotateText')}</p>
        <button type="submit" className={`${secondary} mt-2`} data-testid="rotate">
          {t('settings.rotate')}
        </button>
      </form>
    </section>
  )
}
