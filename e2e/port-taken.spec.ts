/** A port that somebody took between the look at it and the listening, a minute of building later. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { Server } from './server'

test('processes that find their port taken end with one plain sentence and code 1, and the first server goes on', async () => {
  test.setTimeout(180_000)
  const first = await Server.start(['--workers', '1'])
  // What `npm start` comes to after its look at the port, and after the build. A file: workers get the options of Node.
  const serving = pathToFileURL(path.resolve('scripts/serve/serve.mjs')).href
  const program = path.join(first.data, 'late-start.mjs')
  writeFileSync(program, `import { serve } from '${serving}'\nserve({ workers: 2 })\n`)
  const late = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: new URL(first.inside).port,
      APP_ORIGIN: first.origin,
      DATABASE_URL: `file:${first.data}/rehearsal.sqlite`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [late.stdout, late.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
    })
  const code = await new Promise(resolve => late.on('close', resolve))
  expect(code).toBe(1)
  expect(printed.match(/✖ Port \d+ is taken/g)).toHaveLength(1)
  expect(printed).toMatch(/มีโปรแกรมอื่นใช้อยู่/)
  expect(printed).not.toMatch(/EADDRINUSE|\n\s+at /)
  expect((await fetch(`${first.inside}/api/health`)).status).toBe(200)
  expect(first.log, 'nothing of the programs behind it').not.toContain('next.config')
  await first.stop()
})
