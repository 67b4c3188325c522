/**
 * The one script of our pages: every `*.browser.ts` of components/ in one file, which a browser keeps for good under
 * the name of its content (docs/decisions/0035). Beside it each `*.later.ts`, a module of its own that a part fetches by
 * `import()` when somebody needs it (0040). Vite is asked for when it is needed: the commands begin before anything is
 * installed.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ownScripts } from '../../lib/web/own-script.mjs'
import { inRoot, root } from './root.mjs'

/** Among the files of the build, which a browser keeps for good (scripts/serve/built-files.mjs). */
const ofBuild = inRoot('.next/static/own')

/** A module that is nowhere on the disk: it loads the parts. */
const all = '\0every-part'

/** Stands for import() while the script is made. */
const fetchLater = '__fetchLater'

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
export const bundleScript = ({ folder = ofBuild } = {}) =>
  keepEnvironment(async () => {
    if (folder) {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
    }
    /** @type {Record<string, string>} source of what comes later → its address */
    const later = {}
    for (const name of laterNames())
      later[sourceOf(name)] =
        ownScripts + (folder ? (await bundleModule(name, folder)).fileName : `${name}.js`)
    return (await bundlePage(later, folder)).code
  })

/**
 * What comes later, by its name without an ending, e.g. `coach.later`; written nowhere.
 * @param {string} name @returns {Promise<string>} the module
 */
export const bundleLater = name => keepEnvironment(async () => (await bundleModule(name, null)).code)

const components = inRoot('components')

/** The sources of what comes later, from the root. */
const laterSources = () =>
  readdirSync(components, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.later.ts'))

export const laterNames = () => laterSources().map(file => path.basename(file, '.ts'))

/** @param {string} name */
function sourceOf(name) {
  const file = laterSources().find(one => path.basename(one) === `${name}.ts`)
  if (!file) throw new Error(`there is no ${name}`)
  return path.join(components, file)
}

/** @param {Record<string, string>} later @param {string | null} folder */
const bundlePage = (later, folder) =>
  bundle(folder, {
    plugins: [
      {
        name: 'every-part',
        resolveId: id => (id === all ? id : undefined),
        load: id =>
          id === all ? "import.meta.glob('/components/**/*.browser.ts', { eager: true })" : undefined,
      },
      {
        // Vite would wrap import() in code for modules, which this script is not: it sees a call until all is done.
        name: 'what-comes-later',
        enforce: 'pre',
        transform: (code, id) =>
          code.replace(/\bimport\('(\.[^']+\.later)'\)/g, (_, from) => {
            const address = later[path.join(path.dirname(id), `${from}.ts`)]
            return `${fetchLater}(${JSON.stringify(address)})`
          }),
        generateBundle: (_, files) => {
          for (const file of Object.values(files))
            if (file.type === 'chunk') file.code = file.code.replaceAll(`${fetchLater}(`, 'import(')
        },
      },
    ],
    rollupOptions: { input: all, output: { format: 'iife', entryFileNames: 'page-[hash].js' } },
  })

/** @param {string} name @param {string | null} folder */
const bundleModule = (name, folder) =>
  bundle(folder, {
    rollupOptions: {
      input: sourceOf(name),
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: `${name}-[hash].js` },
    },
  })

/** @param {string | null} folder @param {{plugins?: import('vite').Plugin[], rollupOptions: object}} what */
async function bundle(folder, { plugins = [], rollupOptions }) {
  const { build } = await import('vite')
  const built = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
    plugins,
    build: {
      outDir: folder ?? undefined,
      write: folder !== null,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      rollupOptions,
    },
  })
  const [file] = 'output' in built ? built.output : []
  if (file?.type !== 'chunk') throw new Error('the script of the pages was not made')
  return file
}
