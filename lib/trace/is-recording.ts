import { existsSync } from 'node:fs'
import { env } from '@/lib/env'

/** Always, save while `npm run bench -- --trace` measures what recording costs in one and the same process. */
export function isRecording(): boolean {
  const { BENCH_TRACE_SWITCH: file } = env()
  return !file || !existsSync(file)
}
