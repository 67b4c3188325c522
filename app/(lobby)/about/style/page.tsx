import type { ReactNode } from 'react'
import { ColourTable } from '@/components/look/colour-table'
import { Faces } from '@/components/look/faces'
import { FormParts } from '@/components/look/form-parts'
import { PracticeFace } from '@/components/look/practice-face'
import { SampleCard } from '@/components/look/sample-card'
import { SpaceScale, TypeScale } from '@/components/look/scales'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { readerLocale } from '@/lib/web/reader'

/** The faces and what they are made of, drawn by the parts that the pages use. */
export default async function StylePage() {
  const locale = readerLocale()
  const t = translator(locale, 'look')
  const section = (
    name: 'practice' | 'faces' | 'colours' | 'type' | 'space' | 'form' | 'card',
    shown: ReactNode,
  ) => (
    <section aria-labelledby={name} className="mt-12">
      <h2 id={name} className="text-lg">
        {t(`${name}.title`)}
      </h2>
      <p className="mt-1 max-w-measure">{t(`${name}.lead`)}</p>
      {shown}
    </section>
  )
  return (
    <div className="mx-auto max-w-5xl px-4 py-8 sm:px-6">
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('title')} />
      <p className="mt-3 max-w-measure">{t('lead')}</p>
      {section('practice', <PracticeFace locale={locale} />)}
      {section('faces', <Faces locale={locale} />)}
      {section('form', <FormParts locale={locale} />)}
      {section('card', <SampleCard locale={locale} />)}
      {section('colours', <ColourTable locale={locale} />)}
      {section('type', <TypeScale locale={locale} />)}
      {section('space', <SpaceScale locale={locale} />)}
      <p className="mt-8">
        <a href="/about" className="inline-flex min-h-11 items-center">
          {translator(locale, 'about')('back')}
        </a>
      </p>
    </div>
  )
}
