/** What a compiler reads of the kit, for whoever imports it and for whoever requires it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const declaration = /\.d\.m?ts$/

/** Names of files of the package itself, as a declaration imports them. */
const ownNames = /(['"]\.{1,2}\/[^'"]+)\.(m?)[jt]s(?=['"])/g

/**
 * Beside each declaration one for CommonJS: under `node16` a compiler takes no ES module's types for a `require`, though
 * Node itself loads the module. And each names JavaScript, as older compilers want it, where ours leaves the source's name.
 * @param {string} folder
 */
export function writeDeclarations(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!declaration.test(name)) continue
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(ownNames, '$1.$2js'))
    writeFileSync(file.replace(declaration, '.d.cts'), text.replace(ownNames, '$1.cjs'))
  }
}
