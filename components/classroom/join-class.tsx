/** Joining one class: back to the seat that this browser has, a new one, or why there is none. */
import type { ReactNode } from 'react'
import { primary, secondary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { WithName } from '@/components/ui/with-name'
import type { Classroom, Seat } from '@/lib/classroom/classroom'
import { joinForm } from '@/lib/classroom/join-form'
import { type Locale, translator } from '@/lib/i18n/translator'
import { joinPath } from '@/lib/paths'
import { randomName } from '@/lib/secrets/secrets'
import type { FlashOf } from '@/lib/web/flash'

interface JoinClassProps {
  locale: Locale
  classroom: Classroom
  /** That this browser has. */
  seat: Seat | null
  flash: FlashOf<typeof joinForm>
}

export function JoinClass({ locale, classroom, seat, flash }: JoinClassProps) {
  const t = translator(locale, 'classroom')
  const takesAnybody = classroom.state === 'open' && classroom.joining === 'open'
  const isBack = flash.refusals.rejoin !== undefined
  if (seat?.removedAt)
    return (
      <>
        <p className="mt-4 max-w-measure" data-testid="removed">
          {t('join.removed')}
        </p>
        <Home locale={locale} />
      </>
    )
  return (
    <>
      {!takesAnybody && !seat && (
        <p className="mt-4 max-w-measure" data-testid="takes-nobody">
          {t(classroom.state === 'closed' ? 'join.closed' : 'join.locked')}
        </p>
      )}
      {seat && <OwnSeat locale={locale} code={classroom.code} seat={seat} />}
      {takesAnybody && !seat && <NewSeat locale={locale} code={classroom.code} flash={flash} />}
      {takesAnybody && seat && (
        <Folded summary={t('join.another')}>
          <NewSeat locale={locale} code={classroom.code} flash={flash} isOther />
        </Folded>
      )}
      <Folded summary={t('join.back.title')} isOpen={isBack}>
        <Rejoin locale={locale} code={classroom.code} flash={flash} />
      </Folded>
      {classroom.state === 'closed' && <Home locale={locale} />}
    </>
  )
}

const Folded = (props: { summary: string; isOpen?: boolean; children: ReactNode }) => (
  <details className="mt-8" open={props.isOpen}>
    <summary className="flex min-h-11 w-fit items-center underline">{props.summary}</summary>
    {props.children}
  </details>
)

const Home = ({ locale }: { locale: Locale }) => (
  <p className="mt-6">
    <a href="/" className={secondary}>
      {translator(locale, 'classroom')('join.home')}
    </a>
  </p>
)

function OwnSeat({ locale, code, seat }: { locale: Locale; code: string; seat: Seat }) {
  const t = translator(locale, 'classroom')
  return (
    <form method="post" action={joinPath(code, '/back')} className="mt-4">
      <h2 className="text-lg">{t('join.seatHere')}</h2>
      <p>
        <WithName sentence={name => t('join.seatText', { name, number: seat.number })}>
          {seat.nickname}
        </WithName>
      </p>
      <p className="mt-4">
        <button type="submit" className={primary} data-testid="back-to-room">
          {t('join.seatGo')}
        </button>
      </p>
    </form>
  )
}

interface OwnForm extends Pick<JoinClassProps, 'locale' | 'flash'> {
  code: string
}

function NewSeat({ locale, code, flash, isOther = false }: OwnForm & { isOther?: boolean }) {
  const t = translator(locale, 'classroom')
  return (
    <DescribedForm
      locale={locale}
      form={joinForm}
      flash={{ ...flash, refusals: { form: flash.refusals.form } }}
      action={joinPath(code, '/seat')}
      className="mt-4"
    >
      {() => (
        <>
          {/* Sent twice, it is one seat. */}
          <input type="hidden" name="key" value={randomName(20)} />
          <p className="max-w-measure">{t('join.enterText')}</p>
          <p className="mt-6">
            <button type="submit" className={isOther ? secondary : primary} data-testid="join">
              {t(isOther ? 'join.anotherEnter' : 'join.enter')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}

function Rejoin({ locale, code, flash }: OwnForm) {
  const t = translator(locale, 'classroom')
  return (
    <DescribedForm
      locale={locale}
      form={joinForm}
      flash={{ ...flash, refusals: { rejoin: flash.refusals.rejoin } }}
      action={joinPath(code, '/back')}
    >
      {slipOf => (
        <>
          <Field
            name="rejoin"
            label={t('join.back.code')}
            hint={t('join.back.text')}
            slip={slipOf('rejoin')}
            maxLength={40}
            autoComplete="off"
            className="mt-2"
            inputClassName="max-w-64"
          />
          <p className="mt-4">
            <button type="submit" className={secondary}>
              {t('join.back.submit')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}
