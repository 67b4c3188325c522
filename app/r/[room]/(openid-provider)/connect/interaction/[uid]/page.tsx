import { redirect } from 'next/navigation'
import { type InteractionParams, openInteraction } from '@/components/connect/open-interaction'
import { InThai } from '@/components/ui/in-thai'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { clientLabel } from '@/lib/connect/clients/client-label'
import { clientNameIn } from '@/lib/i18n/site-words'
import { translator } from '@/lib/i18n/translator'
import { interactionPath } from '@/lib/paths'

const closedSources = ['thaid', 'tangrat', 'ndid', 'email'] as const

/** Manual part 1, step 3: the menu of identity sources. With a live session it starts at consent. */
export default async function Page({ params }: { params: InteractionParams }) {
  const { room, interaction, locale } = await openInteraction(params)
  const page = (rest: string) => interactionPath(room.id, interaction.uid, rest)
  if (interaction.provenAt) redirect(page('/consent'))
  const t = translator(locale, 'connect')
  const { clientId, clientName } = interaction
  const client = clientName
    ? clientLabel(clientId, clientNameIn(locale, clientId, clientName))
    : t('consent.unnamed')
  return (
    <>
      <PageTitle locale={locale} title={t('menu.title')} site={t('site.title')} />
      <Still as="div">
        <p className="text-muted">
          <WithName sentence={name => t('asking', { client: name })}>{client}</WithName>
        </p>
        <Heading title={t('menu.title')} />
        <p className="mt-3">
          <InThai locale={locale}>{t('menu.lead')}</InThai>
        </p>
        <form method="post" action={page('/choose')} className="mt-6">
          <button
            id="choose-ocsc"
            type="submit"
            name="method"
            value="ocsc"
            data-testid="choose-ocsc"
            className="flex min-h-16 w-full items-center gap-4 border-2 border-accent bg-white p-4 text-left hover:bg-accent-pale"
          >
            <span className="grow">
              <span className="block text-lg font-bold text-accent-deep">
                <InThai locale={locale}>{t('menu.ocsc')}</InThai>
              </span>
              <span className="block text-sm text-muted">{t('menu.ocscHint')}</span>
            </span>
            <span aria-hidden="true" className="text-xl text-accent">
              →
            </span>
          </button>
        </form>
        <h2 className="mt-8 font-semibold">{t('menu.others')}</h2>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {closedSources.map(source => (
            <li key={source} className="py-3 text-muted">
              {t(`menu.${source}`)}
            </li>
          ))}
        </ul>
        <p className="mt-6 text-sm text-muted">{t('menu.why')}</p>
      </Still>
    </>
  )
}
