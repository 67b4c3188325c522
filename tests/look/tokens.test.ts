/** One set of colours, sizes and spaces: public/tokens.css. What is written elsewhere names one of them. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (folders: string[], ending: RegExp): [file: string, text: string][] =>
  folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => ending.test(file))
      .map(file => path.join(folder, file))
      .map((file): [string, string] => [file, readFileSync(file, 'utf8')]),
  )
const components = read(['app', 'components'], /\.tsx?$/)
const styles = read(['components', 'public'], /\.css$/).filter(([file]) => file !== 'public/tokens.css')

/** Every find of `pattern`, with its file, but for what `allowed` knows. */
const found = (files: [string, string][], pattern: RegExp, allowed: RegExp[] = []): string[] =>
  files.flatMap(([file, text]) =>
    [...text.matchAll(pattern)]
      .map(([all]) => `${file}: ${all.trim()}`)
      .filter(find => !allowed.some(one => one.test(find))),
  )

describe('nothing has a value of its own', () => {
  test('no class brings one in brackets, but for colours that are the system’s', () => {
    const inBrackets = /(?<=[\s"'`])[a-z][a-z0-9:/-]*-\[[^\]\s]+\](?=[\s"'`])/g
    const system = [/\[Canvas\]/, /\[ButtonFace\]/]
    expect(found(components, inBrackets, system)).toEqual([])
  })

  test('every space is of 4, 8, 12, 16, 24, 32, 48 or 64 pixels', () => {
    const steps = ['0', '1', '2', '3', '4', '6', '8', '12', '16', 'px', 'auto']
    const spaces =
      /(?<=[\s"'`:])-?(?:p|m|px|py|pt|pb|pl|pr|mx|my|mt|mb|ml|mr|gap|gap-x|gap-y|space-x|space-y)-([0-9.]+|px|auto)(?=[\s"'`])/g
    const strays = found(components, spaces).filter(
      find => !steps.includes(find.slice(find.lastIndexOf('-') + 1)),
    )
    // Beside the mark of SEIS, which is as wide as it and a gap.
    expect(strays.filter(find => !find.endsWith('pl-13'))).toEqual([])
  })

  test('no colour is written out where the token file reaches', () => {
    const colour = /#[0-9a-f]{3,8}\b(?=["';)\s])|rgba?\(/gi
    // A shade over the page behind a dialog; anchors and numbers are no colours.
    const allowed = [/practice-bar\.css: rgb\(/, /href/]
    const inMarkup = found(components, /(?:fill|stroke|color|colour|stopColor)=["{'`]+#[0-9a-f]{3,8}/gi)
    expect([...found(styles, colour, allowed), ...inMarkup]).toEqual([])
  })

  test('no stylesheet has a size of letters that is not of the scale, but on paper', () => {
    const sizes = /font-size: (?!var\(--text-|inherit)[^;]+;/g
    // A hand-out is set as it is printed.
    expect(found(styles, sizes, [/hand-out\.css/, /play\.css/, /font-size: [\d.]+pt/])).toEqual([])
  })

  test('no stylesheet has a space in rem that is no step', () => {
    const spaces = /(?:padding|margin|gap)[a-z-]*: [^;]*(?<![\w-])[\d.]+rem[^;]*;/g
    // Heights of what lies over a page, the head of a dialog that reaches its edges, a column in the middle.
    const measures = [
      /3\.5rem \+ env/,
      /margin-inline: -1rem/,
      /padding-top: 5\.5rem/,
      /--practice-height/,
      /50% - 21rem/,
    ]
    expect(found(styles, spaces, measures)).toEqual([])
  })
})
