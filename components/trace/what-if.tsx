/** The tampering beside what guards against it: a plain form; what is armed; and what became of it. */
import { secondary } from '@/components/ui/button'
import { WithName } from '@/components/ui/with-name'
import { type WhatIfName, whatIfOf, whatIfs } from '@/lib/faults/what-if'
import type { Messages } from '@/lib/i18n/messages'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { CarefulStop } from '@/lib/trace/careful-stop'
import type { HopKind } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { stepOfCheck } from '@/lib/trace/moments'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { checkText, ruleText } from './flow-words'

type SceneName = keyof Messages['scenes']['scenes']

interface Place {
  kind: HopKind
  at: 'term' | 'check'
  name: string
  what: WhatIfName
  /** The scene in which somebody does it for real, where there is one. */
  scene?: SceneName
}

/** Beside which parameter or check of which hop a tampering is offered. */
const places: readonly Place[] = [
  { kind: 'authorization-request', at: 'term', name: 'redirect_uri', what: 'redirect-uri' },
  { kind: 'authorization-request', at: 'term', name: 'state', what: 'state', scene: 'login-csrf' },
  { kind: 'authorization-request', at: 'term', name: 'nonce', what: 'nonce', scene: 'code-injection' },
  { kind: 'callback', at: 'term', name: 'code', what: 'code' },
  { kind: 'callback', at: 'term', name: 'state', what: 'state', scene: 'login-csrf' },
  { kind: 'callback', at: 'term', name: 'iss', what: 'response-iss', scene: 'mix-up' },
  { kind: 'token', at: 'term', name: 'code', what: 'code', scene: 'code-replay' },
  { kind: 'token', at: 'term', name: 'code_verifier', what: 'verifier', scene: 'code-injection' },
  { kind: 'token', at: 'check', name: 'signature', what: 'signature', scene: 'one-lie' },
  { kind: 'token', at: 'check', name: 'iss', what: 'issuer' },
  { kind: 'token', at: 'check', name: 'aud', what: 'audience', scene: 'audience' },
  { kind: 'token', at: 'check', name: 'exp', what: 'expiry' },
  { kind: 'userinfo', at: 'check', name: 'userinfo-sub', what: 'subject' },
]

export const whatIfAt = (kind: HopKind, at: Place['at'], name: string): Place | undefined =>
  places.find(place => place.kind === kind && place.at === at && place.name === name)

interface WhatIfFormProps {
  locale: Locale
  place: Place
  /** Where the form posts to; the scenes are its neighbours. */
  action: string
}

export function WhatIfForm({ locale, place: { what, scene }, action }: WhatIfFormProps) {
  const t = translator(locale, 'trace')
  return (
    <form
      method="post"
      action={action}
      className="mt-2 border-l-4 border-dashed border-saffron-ink-soft bg-saffron-pale p-3 text-saffron-ink"
    >
      <input type="hidden" name="what" value={what} />
      <p>
        <strong>{t('whatIf.heading')}</strong> {t(`whatIf.tries.${what}`)}
      </p>
      <button
        type="submit"
        aria-label={`${t('whatIf.arm')}: ${t(`whatIf.tries.${what}`)}`}
        className="mt-2 min-h-11 border-2 border-saffron-ink-soft bg-white px-4"
      >
        {t('whatIf.arm')}
      </button>
      {scene && (
        <p>
          <a
            href={`${action.slice(0, action.lastIndexOf('/'))}/scenes#${scene}`}
            className="inline-flex min-h-11 items-center text-saffron-ink"
          >
            {t('whatIf.scene', { scene: translator(locale, 'scenes')(`scenes.${scene}.title`) })}
          </a>
        </p>
      )}
    </form>
  )
}

interface ArmedWhatIfsProps {
  locale: Locale
  /** Those that are armed and have not fired, each with the id of its failure. */
  armed: { id: string; what: WhatIfName }[]
  disarmAction: string
  /** Where the room's journeys are started. */
  startAction: string
  /** As whom it is tried. */
  name: string
}

export function ArmedWhatIfs({ locale, armed, disarmAction, startAction, name }: ArmedWhatIfsProps) {
  const t = translator(locale, 'trace')
  return armed.map(({ id, what }) => (
    <section
      key={id}
      role="status"
      className="mt-4 border-2 border-dashed border-saffron-ink-soft bg-saffron-pale p-4 text-saffron-ink"
    >
      <p className="font-semibold">{t('whatIf.armed', { what: t(`whatIf.tries.${what}`) })}</p>
      <p>
        <WithName sentence={one => t('whatIf.run', { name: one })}>{name}</WithName>
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {/* Whoever is signed in would else be let in without any of what is tampered with. */}
        <form method="post" action={startAction}>
          <button type="submit" name="at" value="what-if" className={secondary}>
            {t('whatIf.begin')}
          </button>
        </form>
        <form method="post" action={disarmAction}>
          <input type="hidden" name="id" value={id} />
          <button type="submit" className="min-h-12 px-3 underline underline-offset-4">
            {t('whatIf.cancel')}
          </button>
        </form>
      </div>
    </section>
  ))
}

/** Where a flow was stopped or should have been, what this client did, and what had been switched on; nothing where all is well. */
export function WhatStopped({ locale, flow }: { locale: Locale; flow: Flow }) {
  const t = translator(locale, 'trace')
  const { carefulStop, faults } = summarizeFlow(flow)
  const tried = faults.map(whatIfOf).filter(what => what !== undefined)
  if (!carefulStop) return null
  const { check, did } = carefulStop
  const number = stepOfCheck(flow, carefulStop)
  return (
    <section
      data-testid="what-stopped"
      data-check={check}
      data-did={did}
      className="mt-4 border-l-8 border-error bg-error-pale p-4 text-error-ink"
    >
      {tried.map(what => (
        <p key={what}>
          {t('whatIf.fired', { what: t(`whatIf.tries.${what}`) })}
          {whatIfs[what].check === check && <span aria-hidden="true"> →</span>}
        </p>
      ))}
      <StopFacts locale={locale} flow={flow} stop={carefulStop} />
      <p>
        <a href={`#step-${number}`} className="inline-flex min-h-11 items-center">
          {t('whatIf.toHop', { number })}
        </a>
      </p>
    </section>
  )
}

interface StopFactsProps {
  locale: Locale
  flow: Flow
  stop: CarefulStop
}

/** The two facts: where the provider stopped, or a careful client stops, and by which rule; and what this client did. */
export function StopFacts({ locale, flow, stop }: StopFactsProps) {
  const t = translator(locale, 'trace')
  const { check, did } = stop
  const who = did === 'provider-stopped' ? 'provider' : 'client'
  // E.g. the callback of a sign-in that succeeded was loaded again.
  const isAfterwards = did === 'site-stopped' && summarizeFlow(flow).ending === 'signed-in'
  const told = { number: stepOfCheck(flow, stop), check: checkText(locale, check, 'is') }
  return (
    <>
      <p className="font-semibold">{t(`page.stop.${who}`, told)}</p>
      <p className="text-sm">{ruleText(locale, stop)}</p>
      <p className="mt-2 max-w-measure">{checkText(locale, check, 'stopped')}</p>
      <p className="mt-2 font-semibold">{t(`page.stop.did.${isAfterwards ? 'stopped-afterwards' : did}`)}</p>
    </>
  )
}
