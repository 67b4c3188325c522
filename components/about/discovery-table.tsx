/** What ETDA Connect publishes of itself, member by member: what it is, the rule, and where the trace shows it in use. */
import { termText } from '@/lib/i18n/term-text'
import { type Locale, translator } from '@/lib/i18n/translator'
import { Breakable } from './breakable'
import { Cards } from './cards'
import { discoveryMembers, discoveryNames } from './discovery'

export function DiscoveryTable({ locale }: { locale: Locale }) {
  const t = translator(locale, 'about')
  const heads = [t('discovery.member'), t('discovery.is'), t('discovery.rule'), t('discovery.hop')]
  const of = (name: string, part: 'is' | 'exact') => termText(locale, name, part, { where: [] }) ?? ''
  return (
    <Cards caption={t('discovery.title')} heads={heads}>
      {discoveryNames.map(name => [
        <code key="member" className="font-mono text-sm">
          <Breakable text={name} />
        </code>,
        of(name, 'is'),
        of(name, 'exact'),
        <code key="hop" className="font-mono text-sm whitespace-nowrap">
          {discoveryMembers[name]}
        </code>,
      ])}
    </Cards>
  )
}
