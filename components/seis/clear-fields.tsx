import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'

/**
 * ล้างหน้าจอ (manual part 2, step 6), away from แก้ไข and with a question: one press too many loses nothing. It sends
 * nothing of what was typed, and needs no script.
 */
export function ClearFields({ locale, action }: { locale: Locale; action: string }) {
  const t = translator(locale, 'seis')
  return (
    <details className="mt-12">
      <summary data-testid="clear-profile" className={`${secondary} list-none sm:w-fit`}>
        {t('profile.clear')}
      </summary>
      <form method="post" action={action} data-ends-draft className="mt-3 border-2 border-accent p-4">
        <p>{t('profile.clearAsk')}</p>
        <button type="submit" data-testid="clear-profile-all" className={`${secondary} mt-3`}>
          {t('profile.clearAll')}
        </button>
      </form>
    </details>
  )
}
