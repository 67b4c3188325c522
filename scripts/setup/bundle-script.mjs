/**
 * The one script of our pages: every `*.browser.ts` of components/ in one file, which a browser keeps for good under
 * the name of its content (docs/decisions/0035). Vite is asked for when it is needed: the commands begin before anything
 * is installed.
 */
import { inRoot, root } from './root.mjs'

/** Among the files of the build, which a browser keeps for good (scripts/serve/built-files.mjs). */
const ofBuild = inRoot('.next/static/own')

/** A module that is nowhere on the disk: it loads the parts. */
const all = '\0every-part'

/** Vite sets NODE_ENV of the process that asks it; whatever that process starts next must not inherit it. */
async function keepEnvironment(work) {
  const before = process.env.NODE_ENV
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/**
 * @param {{folder?: string | null}} [options] null: written nowhere
 * @returns {Promise<string>} the script
 */
export const bundleScript = ({ folder = ofBuild } = {}) => keepEnvironment(() => bundle(folder))

/** @param {string | null} folder */
async function bundle(folder) {
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    plugins: [
      {
        name: 'every-part',
        resolveId: id => (id === all ? id : undefined),
        load: id =>
          id === all ? "import.meta.glob('/components/**/*.browser.ts', { eager: true })" : undefined,
      },
    ],
    build: {
      outDir: folder ?? undefined,
      write: folder !== null,
      emptyOutDir: true,
      modulePreload: false,
      target: 'es2022',
      rollupOptions: { input: all, output: { format: 'iife', entryFileNames: 'page-[hash].js' } },
    },
  })
  const [file] = 'output' in built ? built.output : []
  if (file?.type !== 'chunk') throw new Error('the script of the pages was not made')
  return file.code
}
