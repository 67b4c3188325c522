import { existsSync } from 'node:fs'
import { env } from '@/lib/env'

/** True, except while `npm run bench -- --trace` measures what recording costs by switching it off in a running process. */
export function isRecording(): boolean {
  const { BENCH_TRACE_SWITCH: file } = env()
  return !file || !existsSync(file)
}
