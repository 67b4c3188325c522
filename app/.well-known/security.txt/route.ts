/** Whom to write to about a weakness of this server (RFC 9116). */
import { securityText } from '@/lib/web/security-text'

export const dynamic = 'force-dynamic'

export const GET = (): Response => securityText()
