import { OpenClassForm } from '@/components/classroom/open-class-form'
import { OwnClasses } from '@/components/classroom/own-classes'
import { LobbyFrame } from '@/components/lobby/lobby-frame'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { findOwnClasses } from '@/lib/classroom/find-class'
import { ownPlans } from '@/lib/classroom/kept-plans'
import { openingOfClasses } from '@/lib/classroom/may-open'
import { openForm } from '@/lib/classroom/open-form'
import { parsePlan } from '@/lib/classroom/plans'
import { translator } from '@/lib/i18n/translator'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale, readerPath } from '@/lib/web/reader'

interface PageProps {
  searchParams: Promise<{ plan?: string | string[] }>
}

/** The trainer's console: opening a class, and the way back to those that are there. */
export default async function ConsolePage({ searchParams }: PageProps) {
  const locale = readerLocale()
  const { plan } = await searchParams
  const [classes, flash] = await Promise.all([findOwnClasses(), readFlash(openForm)])
  const t = translator(locale, 'classroom')
  const failed = isRefused(flash)
  return (
    <LobbyFrame locale={locale} path={readerPath()}>
      <PageTitle
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={t('open.title')}
        failed={failed}
      />
      <div className="mx-auto max-w-3xl px-4 py-8 sm:px-6">
        <Heading title={t('open.title')} failed={failed} />
        <p className="mt-2 max-w-measure">{t('open.lead')}</p>
        <OwnClasses locale={locale} classes={classes} />
        <OpenClassForm
          locale={locale}
          flash={flash}
          opening={openingOfClasses()}
          ownPlans={ownPlans()}
          linked={typeof plan === 'string' ? parsePlan(plan) : null}
        />
      </div>
    </LobbyFrame>
  )
}
