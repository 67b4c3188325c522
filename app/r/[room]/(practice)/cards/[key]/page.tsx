import { redirect } from 'next/navigation'
import { CardFaces } from '@/components/practice/card-faces'
import { Name } from '@/components/ui/in-thai'
import { PageHeading } from '@/components/ui/page-heading'
import { WithName } from '@/components/ui/with-name'
import { translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { roomPath } from '@/lib/paths'
import { describeCard } from '@/lib/practice/describe-card'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'
import { findCard } from './find-card'

export default async function CardPage({ params }: { params: Promise<{ room: string; key: string }> }) {
  const room = await roomOfPage(params)
  const { key } = await params
  const { people, person } = await findCard(room, key)
  if (!person) redirect(roomPath(room.id))
  const locale = readerLocale(room)
  const t = translator(locale, 'practice')
  return (
    <>
      <PageHeading
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={t('card.title', { name: nameIn(locale, person) })}
      >
        <WithName sentence={name => t('card.title', { name })}>{nameIn(locale, person)}</WithName>
      </PageHeading>
      <CardFaces card={describeCard(person, locale)} />
      <section aria-labelledby="others" className="mt-12">
        <h2 id="others" className="text-lg">
          {t('card.others')}
        </h2>
        <ul className="mt-2">
          {people
            .filter(other => other.citizenId !== person.citizenId)
            .map(other => (
              <li key={other.key}>
                <a
                  href={`${roomPath(room.id)}/cards/${other.key}`}
                  className="inline-flex min-h-11 items-center"
                >
                  <Name>{nameIn(locale, other)}</Name>
                </a>
              </li>
            ))}
        </ul>
        <a href={`${roomPath(room.id)}#cast`} className="mt-4 inline-flex min-h-11 items-center">
          {t('card.cast')}
        </a>
      </section>
    </>
  )
}
