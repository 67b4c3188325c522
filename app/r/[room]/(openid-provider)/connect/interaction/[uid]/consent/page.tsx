import { redirect } from 'next/navigation'
import { AskerNotice } from '@/components/connect/asker-notice'
import { type InteractionParams, openInteraction } from '@/components/connect/open-interaction'
import { scopesInWords } from '@/components/connect/scopes-in-words'
import { primary, quiet, secondary } from '@/components/ui/button'
import { InThai, Name } from '@/components/ui/in-thai'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { SiteMark } from '@/components/ui/site-mark'
import { Still } from '@/components/ui/still'
import { describeAsker } from '@/lib/connect/session/describe-asker'
import { clientNameIn } from '@/lib/i18n/site-words'
import { translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { interactionPath } from '@/lib/paths'
import { siteOfClient, sites } from '@/lib/sites/sites.mjs'

/** Manual part 1, step 6: who asks, which data, อนุญาต/Allow or ไม่อนุญาต/Deny. */
export default async function Page({ params }: { params: InteractionParams }) {
  const { room, interaction, locale } = await openInteraction(params)
  const { person } = interaction
  if (!person || !interaction.provenAt) redirect(interactionPath(room.id, interaction.uid))
  const t = translator(locale, 'connect')
  const { clientId, clientName } = interaction
  const client = clientName ? clientNameIn(locale, clientId, clientName) : t('consent.unnamed')
  const asker = await describeAsker(interaction)
  // A stranger's name is not spoken in our voice: it stands in quotation marks, once (AskerNotice).
  const words = asker.isStranger ? 'consent.stranger' : 'consent'
  const title = t(`${words}.title`, { client })
  // A stranger's client has no mark that we would vouch for.
  const site = siteOfClient(clientId)
  const scopes = interaction.scope.split(' ')
  return (
    <>
      <PageTitle locale={locale} title={title} site={t('site.title')} />
      <Still as="div">
        <Heading title={title} />
        <AskerNotice asker={asker} locale={locale} />
        <p className="mt-1 sm:mt-3">
          {t('consent.as')}{' '}
          <strong className="inline-block">
            <Name>{nameIn(locale, person)}</Name>
          </strong>
        </p>
        <div className="mt-2 flex items-center gap-3 sm:mt-6">
          {site && (
            <span data-site={sites[site].face} className="text-accent">
              <SiteMark site={site} />
            </span>
          )}
          <h2 className="text-base sm:text-lg">{t(`${words}.lead`, { client })}</h2>
        </div>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {scopesInWords(locale, room, scopes).map(words => (
            <li key={words} className="flex gap-3 py-1 sm:py-3">
              <span aria-hidden="true" className="text-accent">
                ●
              </span>
              {words}
            </li>
          ))}
        </ul>
        <form
          method="post"
          action={interactionPath(room.id, interaction.uid, '/consent/decide')}
          className="mt-4 flex flex-col gap-3 sm:mt-8 sm:flex-row-reverse sm:justify-end"
        >
          <button
            id="allow"
            type="submit"
            name="decision"
            value="allow"
            data-testid="allow"
            className={primary}
          >
            <InThai locale={locale}>{t('consent.allow')}</InThai>
          </button>
          <button
            id="deny"
            type="submit"
            name="decision"
            value="deny"
            data-testid="deny"
            className={secondary}
          >
            <InThai locale={locale}>{t('consent.deny')}</InThai>
          </button>
        </form>
        <p className="mt-4 text-sm text-muted sm:mt-4">
          {t(scopes.includes('pid') ? `${words}.withPid` : `${words}.never`, { client })}
        </p>
        {/* Proven by an earlier sign-in on this browser, not just now: it may be somebody else's. */}
        {!interaction.citizenId && (
          <form
            method="post"
            action={interactionPath(room.id, interaction.uid, '/consent/not-me')}
            className="mt-6"
          >
            <button type="submit" className={quiet}>
              {t('consent.notMe')}
            </button>
          </form>
        )}
      </Still>
    </>
  )
}
