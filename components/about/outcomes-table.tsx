/** What each client does about each lie of the protocol, as it was run (e2e/fault-table.spec.ts). */
import { Fragment } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import { protocolFaults } from '@/lib/faults/catalogue'
import { clientNames, outcomes } from '@/lib/faults/outcomes'
import { wordsOf } from '@/lib/faults/words'
import { type Locale, type Translator, translator } from '@/lib/i18n/translator'

const words = (t: Translator<'about'>): Record<string, string> => ({
  'signed-in': t('faults.signedIn'),
  'signed-in-as-another': t('faults.another'),
  'signed-in-as-nobody': t('faults.nobody'),
  'signed-in-without-claims': t('faults.withoutClaims'),
  'signed-in-without-email': t('faults.withoutEmail'),
  'never-asks': t('faults.neverAsks'),
})

export function OutcomesTable({ locale }: { locale: Locale }) {
  const t = translator(locale, 'about')
  const caption = t('faults.caption', { count: protocolFaults.length, clients: clientNames.length })
  return (
    <ScrollBox label={caption} className="mt-6 border border-line bg-white">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="px-3 py-2 text-left text-muted">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className="sticky left-0 min-w-[11rem] bg-white px-3 py-2 md:min-w-[15rem]">
              {t('faults.fault')}
            </th>
            {clientNames.map(client => (
              <th key={client} scope="col" className="min-w-[8rem] px-3 py-2">
                <Breakable text={client} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {protocolFaults.map(name => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" className="sticky left-0 bg-white px-3 py-2 font-normal">
                <span className="block font-semibold">{wordsOf(locale, name).title}</span>
                <code className="block font-mono text-xs text-muted">{name}</code>
                <details className="mt-1">
                  <summary className="min-h-11 py-2">{t('faults.must')}</summary>
                  {wordsOf(locale, name).client}
                </details>
              </th>
              {clientNames.map(client => (
                <Outcome key={client} outcome={outcomes[name][client]} words={words(t)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Outcome({ outcome, words: known }: { outcome: string; words: Record<string, string> }) {
  const [name = '', ...code] = outcome.split(' ')
  if (known[outcome]) {
    const isLetIn = outcome.startsWith('signed-in')
    return (
      <td
        className={`px-3 py-2 ${isLetIn ? 'bg-saffron-pale font-semibold text-saffron-ink' : 'text-muted'}`}
      >
        {known[outcome]}
      </td>
    )
  }
  return (
    <td className="px-3 py-2">
      <Breakable text={name} />
      {code.length > 0 && (
        <code className="block font-mono text-xs text-muted">
          <Breakable text={code.join(' ')} />
        </code>
      )}
    </td>
  )
}

/** A name that may break where its words meet: AuthorizationResponseError, OAUTH_INVALID_RESPONSE, python-social-auth. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=[a-z])(?=[A-Z])|(?<=[_-])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
