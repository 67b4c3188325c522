import { openSignedIn, type PortalParams } from '@/components/seis/open-portal'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { groups } from '@/lib/seis/record'

/** Manual part 2, step 5: both groups for everyone. */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, page } = await openSignedIn(params)
  const t = translator(locale, 'seis')
  return (
    <>
      <PageTitle locale={locale} title={t('group.title')} site={translator(locale, 'seis')('site.title')} />
      <Still as="div">
        <Heading title={t('group.title')} />
        <form method="post" action={page('/group/choose')} className="mt-6 grid gap-4 sm:grid-cols-2">
          {groups.map(group => (
            <button
              key={group}
              id={`choose-${group}`}
              type="submit"
              name="group"
              value={group}
              data-testid={`choose-${group}`}
              className="min-h-28 border-2 border-accent bg-white px-4 py-6 text-lg font-semibold text-accent-deep hover:bg-accent-pale"
            >
              {t(`groups.${group}`)}
            </button>
          ))}
        </form>
      </Still>
    </>
  )
}
