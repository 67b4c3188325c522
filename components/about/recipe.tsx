import type { FaultName } from '@/lib/faults/catalogue'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CodeBlock } from './code-block'

const lostLetter: FaultName = 'mail-lost'

/** As e2e/kit/README.md prints them, with this server's address; a test compares the two. */
const testFile = (origin: string) => `import { expect, test } from 'sso-rehearsal-kit'

test.use({ rehearsalOrigin: '${origin}' })

test('สมพร signs in', async ({ mooc, connect, person }) => {
  await mooc.beginSignIn()
  await connect.signInAs(person.citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})

test('a letter that is lost keeps nobody waiting for ever', async ({ mooc, connect, faults, person }) => {
  const fault = await faults.arm('${lostLetter}')
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await expect(connect.resend).toBeVisible()
  await faults.expectFired(fault)
})
`

/** From an empty folder to a first green test, with this server's own address filled in. */
export function Recipe({ locale, origin }: { locale: Locale; origin: string }) {
  const t = translator(locale, 'about')
  const install = [
    'npm init -y',
    `npm install --save-dev @playwright/test ${origin}/kit/sso-rehearsal-kit.tgz`,
    'npx playwright install chromium',
  ].join('\n')
  const steps = [
    { name: 'install', title: t('testers.step1'), text: install },
    { name: 'file', title: t('testers.step2'), text: testFile(origin) },
    { name: 'run', title: t('testers.step3'), text: 'npx playwright test' },
  ]
  return (
    <>
      <ol className="mt-3 list-decimal pl-6">
        {steps.map(({ name, title, text }) => (
          <li key={name} className="mt-4">
            {title}
            <CodeBlock id={`recipe-${name}`} locale={locale} label={title}>
              {text}
            </CodeBlock>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm text-muted">{t('testers.recipeNote')}</p>
    </>
  )
}
