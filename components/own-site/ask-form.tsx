/** What to ask ETDA Connect for: each choice is one parameter of the authorization request, named beside it. */
import type { ReactNode } from 'react'
import { primary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { prompts, reachableAcr, type Wish } from '@/lib/own-site/wish'
import { personScopes } from '@/lib/sites/claims.mjs'

export function AskForm({ locale, action, wish }: { locale: Locale; action: string; wish: Wish }) {
  const t = translator(locale, 'own-site')
  return (
    <form method="post" action={action} className="mt-4 max-w-2xl border border-line bg-white p-4 sm:p-6">
      <fieldset>
        <legend className="font-semibold">
          {t('ask.scope')} <Name>scope</Name>
        </legend>
        <p className="text-sm text-muted">{t('ask.openid')}</p>
        {personScopes.map(scope => (
          <Tick key={scope} name={scope} checked={wish.scopes.includes(scope)}>
            <Name>{scope}</Name> {t(`ask.scopes.${scope}`)}
          </Tick>
        ))}
        <Tick name="in_id_token" checked={wish.inIdToken}>
          {t('ask.inIdToken')} <Name>claims</Name>
        </Tick>
      </fieldset>
      <Choice name="prompt" label={t('ask.prompt')} chosen={wish.prompt} none={t('ask.none')}>
        {prompts.map(prompt => [prompt, t(`ask.prompts.${prompt}`)])}
      </Choice>
      <Choice name="acr_values" label={t('ask.acr')} chosen={wish.acr} none={t('ask.none')}>
        {[[reachableAcr, t('ask.reachable')]]}
      </Choice>
      <Typed name="max_age" label={t('ask.maxAge')} hint={t('ask.maxAgeHint')} value={wish.maxAge} />
      <Typed
        name="login_hint"
        label={t('ask.loginHint')}
        hint={t('ask.loginHintHint')}
        value={wish.loginHint}
      />
      <button type="submit" data-testid="login-with-etda-connect" className={`${primary} mt-6`}>
        {t('signInWith')}
      </button>
    </form>
  )
}

const Name = ({ children }: { children: string }) => (
  <code className="font-mono text-sm text-saffron-ink-soft">{children}</code>
)

const Tick = (props: { name: string; checked?: boolean; children: ReactNode }) => (
  <label className="flex min-h-11 items-center gap-3">
    <input type="checkbox" name={props.name} defaultChecked={props.checked} className="size-6 shrink-0" />
    <span>{props.children}</span>
  </label>
)

const box = 'mt-1 block min-h-12 max-w-full border-2 border-ink/60 bg-white px-3'

function Choice(props: {
  name: string
  label: string
  chosen: string | undefined
  none: string
  children: [value: string, words: string][]
}) {
  return (
    <p className="mt-6">
      <label htmlFor={props.name} className="font-semibold">
        {props.label} <Name>{props.name}</Name>
      </label>
      <select id={props.name} name={props.name} defaultValue={props.chosen ?? ''} className={box}>
        <option value="">{props.none}</option>
        {props.children.map(([value, words]) => (
          <option key={value} value={value}>
            {value}: {words}
          </option>
        ))}
      </select>
    </p>
  )
}

function Typed(props: { name: string; label: string; hint: string; value?: string | number }) {
  return (
    <div className="mt-6">
      <label htmlFor={props.name} className="font-semibold">
        {props.label} <Name>{props.name}</Name>
      </label>
      <p id={`${props.name}-hint`} className="text-sm text-muted">
        {props.hint}
      </p>
      <input
        id={props.name}
        name={props.name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={17}
        defaultValue={props.value}
        aria-describedby={`${props.name}-hint`}
        className={`digits ${box}`}
      />
    </div>
  )
}
