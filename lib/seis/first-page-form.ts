import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, NoFields } from '@/lib/web/form-description'

/** Why a page that may not be shown yet sends its reader to the first one. */
export const turnBackReasons = ['sign-in-first', 'ask-first', 'prove-first'] as const
export type TurnBackReason = (typeof turnBackReasons)[number]

/** Below the portal: leads to the first page, which says why. */
export const turnBack = (reason: TurnBackReason): string => `/turn-back/${reason}`

/** What the portal's first page tells whoever comes to it from another; `spent` is a start address that is no good. */
export const firstPageForm: FormDescription<
  NoFields,
  TurnBackReason | 'signed-out' | 'password-address-saved' | 'spent' | 'spentSignedIn'
> = {
  name: 'seis/first-page',
  fields: {},
  notices: sentences('seis.notices', 'site.startAddress'),
}
