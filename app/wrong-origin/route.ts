/** Where the front door leads whoever came under another origin than the configured one. */
import { readerPath } from '@/lib/web/reader'
import { wrongOriginPage } from '@/lib/web/wrong-origin-page'

export const GET = async (): Promise<Response> => wrongOriginPage(readerPath())
