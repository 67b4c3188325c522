/** What each client does about each lie of the protocol, as it was run (e2e/fault-table.spec.ts). */
import { Fragment } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import { protocolFaults } from '@/lib/faults/catalogue'
import { type Rule, ruleOf, rules } from '@/lib/faults/client-rules'
import { clientNames, deeds, type Outcome, outcomeOf } from '@/lib/faults/outcomes'
import { wordsOf } from '@/lib/faults/words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { Breakable } from './breakable'

export function OutcomesTable({ locale }: { locale: Locale }) {
  const t = translator(locale, 'about')
  const caption = t('faults.caption', { count: protocolFaults.length, clients: clientNames.length })
  return (
    <>
      <h2 className="mt-8 text-lg">{t('faults.legend')}</h2>
      <WordList words={deeds.map(deed => [t(`faults.deeds.${deed}`), t(`faults.means.${deed}`)])} />
      <h2 className="mt-6 text-lg">{t('faults.rulesTitle')}</h2>
      <WordList words={rules.map(rule => [t(`faults.rules.${rule}`), t(`faults.rulesMean.${rule}`)])} />
      <ScrollBox label={caption} className="mt-6 border border-line bg-white">
        <table className="w-full border-collapse text-left text-sm">
          <caption className="px-3 py-2 text-left text-muted">{caption}</caption>
          <thead>
            <tr className="border-b-2 border-ink">
              <th scope="col" className="sticky left-0 min-w-44 bg-white px-3 py-2 md:min-w-52">
                {t('faults.fault')}
              </th>
              {clientNames.map(client => (
                <th key={client} scope="col" className="min-w-33 px-3 py-2">
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
                  <span className="mt-1 block">{t(`faults.rules.${ruleOf[name]}`)}</span>
                  <details className="mt-1">
                    <summary className="min-h-11 py-2">{t('faults.must')}</summary>
                    {wordsOf(locale, name).client}
                  </details>
                </th>
                {clientNames.map(client => (
                  <Cell key={client} locale={locale} outcome={outcomeOf(name, client)} rule={ruleOf[name]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

function WordList({ words }: { words: readonly (readonly [string, string])[] }) {
  return (
    <dl className="mt-2 max-w-measure gap-x-6 gap-y-1 sm:grid sm:grid-cols-(--outcome-columns)">
      {words.map(([word, meaning]) => (
        <Fragment key={word}>
          <dt className="font-semibold">{word}</dt>
          <dd className="mb-2 text-muted sm:mb-0">{meaning}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Rules under which a client without the check does what it must not. */
const binding: readonly Rule[] = ['must', 'must-if-sent']

function Cell({ locale, outcome, rule }: { locale: Locale; outcome: Outcome; rule: Rule }) {
  const t = translator(locale, 'about')
  const isFault = outcome.did === 'no-check' && binding.includes(rule)
  return (
    <td data-did={outcome.did} className={`px-3 py-2 ${isFault ? 'bg-saffron-pale text-saffron-ink' : ''}`}>
      <span className="block font-semibold">{t(`faults.deeds.${outcome.did}`)}</span>
      {'error' in outcome ? (
        <code className="block font-mono text-xs text-muted">
          <Breakable text={outcome.error} />
        </code>
      ) : (
        <span className="block">{t(`faults.ends.${outcome.end}`)}</span>
      )}
      {isFault && <span className="block">{t('faults.against')}</span>}
    </td>
  )
}
