import { redirect } from 'next/navigation'
import { JoinClass } from '@/components/classroom/join-class'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { findByTypedCode } from '@/lib/classroom/find-by-typed-code'
import { findClassByCode } from '@/lib/classroom/find-class'
import { findKeptSeat } from '@/lib/classroom/find-kept-seat'
import { joinForm } from '@/lib/classroom/join-form'
import { translator } from '@/lib/i18n/translator'
import { joinPath } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerAddress, readerLocale } from '@/lib/web/reader'

/** A class, as whoever scanned its QR code or typed its digits finds it. */
export default async function JoinClassPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const found = await findByTypedCode(code, readerAddress())
  const classroom = found.ok ? await findClassByCode(found.code) : null
  // The digits were changed in the address, or the class has gone: to where they are typed.
  if (!classroom) redirect(joinPath())
  const locale = readerLocale(classroom)
  const [seat, flash] = await Promise.all([findKeptSeat(classroom), readFlash(joinForm)])
  const failed = isRefused(flash)
  const t = translator(locale, 'classroom')
  const title = t('join.classTitle', { title: classroom.title })
  return (
    <div className="mx-auto max-w-3xl px-4 py-8 sm:px-6">
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} failed={failed} />
      <Heading title={title} failed={failed} />
      <JoinClass locale={locale} classroom={classroom} seat={seat} flash={flash} />
    </div>
  )
}
