/**
 * What a start says, in Thai and in English at once: whoever reads a terminal has chosen no language. Read as files,
 * for nothing is installed when the first lines are said.
 */
import { readFileSync } from 'node:fs'
import { inRoot } from './root.mjs'

/** @param {'th' | 'en'} locale @returns {typeof import('../../messages/th/start.json')} */
const read = locale => JSON.parse(readFileSync(inRoot('messages', locale, 'start.json'), 'utf8'))

/** @typedef {ReturnType<typeof read>} Words */

const both = [read('th'), read('en')]

/** A text in both languages, with its value put in. @param {(words: Words) => string} pick @param {Record<string, string>} [values] */
export const inBoth = (pick, values = {}) =>
  both
    .map(pick)
    .join(' · ')
    .replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
