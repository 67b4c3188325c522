import { secondary } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { WithName } from '@/components/ui/with-name'
import { type Locale, translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import type { SeisRecord } from '@/lib/seis/record'

/** For whoever comes back to the first page in the middle of a visit, by Back or by a second tab. */
export function AlreadySignedIn(props: {
  locale: Locale
  page: (rest: string) => string
  record: SeisRecord
}) {
  const t = translator(props.locale, 'seis')
  return (
    <Notice
      kind="info"
      title={
        <WithName sentence={name => t('signIn.already', { name })}>
          {nameIn(props.locale, props.record)}
        </WithName>
      }
    >
      <a href={props.page('/home')} className={`${secondary} mt-2`}>
        {t('signIn.goOn')}
      </a>
    </Notice>
  )
}
