/** Nothing to look at, so that the room looks at whoever speaks. All of it is the way back. */
import { PageHeading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'
import { keys } from './keys'

export function BlankScreen({ locale, here }: { locale: Locale; here: string }) {
  const t = translator(locale, 'presenter')
  return (
    <main id="main" className="slide-blank">
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={t('blank.title')}
        className="sr-only"
      />
      <p className="sr-only">{translator(locale, 'site')('simulated')}</p>
      <a
        href={here}
        data-keys={`${keys.blank} ${keys.close} ${keys.next} ${keys.previous}`}
        className="slide-blank-back"
      >
        <span className="sr-only">{t('blank.back')}</span>
      </a>
    </main>
  )
}
