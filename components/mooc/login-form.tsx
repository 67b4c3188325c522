/**
 * The sign-in page's card, element by element as the manual describes it (part 1, step 2). The two fields have no
 * name and stand in no form: what is typed there can not be sent.
 */
import { type Locale, translator } from '@/lib/i18n/translator'
import { moocPath } from '@/lib/paths'
import { KeyIcon } from './key-icon'
import { loginHelpId } from './login-address'

const wide =
  'min-h-12 w-full rounded-xl border-2 border-transparent bg-accent px-6 font-semibold text-white hover:bg-accent-deep'
/** It leads nowhere here, so it is not the loudest. */
const idle =
  'min-h-12 w-full rounded-xl border-2 border-accent bg-white px-6 font-semibold text-accent-deep hover:bg-accent-pale'
const link = 'inline-flex min-h-11 items-center'

function KeyField(props: { id: string; label: string; type: 'text' | 'password' }) {
  return (
    <div className="mt-4">
      <label htmlFor={props.id} className="block font-semibold">
        {props.label}
      </label>
      <div className="relative mt-1">
        <input
          id={props.id}
          type={props.type}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="fields-note"
          className="h-12 w-full rounded-xl border-2 border-ink/60 bg-white pr-12 pl-4"
        />
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-accent">
          <KeyIcon />
        </span>
      </div>
    </div>
  )
}

export function LoginForm({ roomId, language }: { roomId: string; language: Locale }) {
  const t = translator(language, 'mooc')
  const toHelp = `#${loginHelpId}`
  return (
    <div lang={language}>
      <KeyField id="username" label={t('login.username')} type="text" />
      <KeyField id="password" label={t('login.password')} type="password" />
      <p className="text-right">
        <a href={toHelp} className={link}>
          {t('login.forgot')}
        </a>
      </p>
      <form method="post" action={moocPath(roomId, '/login/help')} className="mt-2">
        <input type="hidden" name="lang" value={language} />
        <button type="submit" className={idle}>
          {t('login.submit')}
        </button>
      </form>
      <p className="my-4 flex items-center gap-4 text-muted before:h-px before:grow before:bg-ink/25 after:h-px after:grow after:bg-ink/25">
        {t('login.or')}
      </p>
      <form method="post" action={moocPath(roomId, '/login/start')}>
        <button id="login-etda" type="submit" data-testid="login-with-etda-connect" className={wide}>
          {t('login.etda')}
        </button>
      </form>
      <p className="mt-4 flex flex-wrap justify-between gap-x-6">
        <a href={toHelp} className={link}>
          {t('login.forgot')}
        </a>
        <a href={toHelp} className={link}>
          {t('login.register')}
        </a>
      </p>
      <p className="mt-6 border-t border-ink/20 pt-4 text-sm text-muted">{t('login.contact')}</p>
    </div>
  )
}
