import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FontFace, Look } from '../render/render-report.ts'

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))

/** Reads a look from the templates that ship with the program. */
export async function loadLook(name = 'home-office'): Promise<Look> {
  const folder = join(templates, name)
  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8')
  const files = await readdir(join(folder, 'partials'))
  const [print, web, printCss, webCss, ...partials] = await Promise.all([
    read('print.hbs'),
    read('web.hbs'),
    read('print.css'),
    read('web.css'),
    ...files.map(
      async (file) => [file.replace(/\.hbs$/, ''), await read(join('partials', file))] as const,
    ),
  ])
  return {
    documents: { print, web },
    partials: Object.fromEntries(partials),
    styles: { print: printCss, web: webCss },
  }
}

/**
 * Arimo, of the widths of Arial, in the alphabets that a text uses. It ships with the program; no font
 * of the machine is asked for.
 */
export async function loadFonts(text: string): Promise<FontFace[]> {
  const root = dirname(createRequire(import.meta.url).resolve('@fontsource/arimo/package.json'))
  const ranges = JSON.parse(await readFile(join(root, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >
  const characters = new Set([...text].map((character) => character.codePointAt(0) ?? 0))
  const subsets = Object.entries(ranges).filter(
    ([name, range]) => name === 'latin' || covers(range, characters),
  )
  const faces = subsets.flatMap(([subset, range]) =>
    (['normal', 'italic'] as const).flatMap((style) =>
      ([400, 700] as const).map(async (weight): Promise<FontFace> => {
        const bytes = await readFile(
          join(root, 'files', `arimo-${subset}-${weight}-${style}.woff2`),
        )
        return { style, weight, range, data: bytes.toString('base64') }
      }),
    ),
  )
  return Promise.all(faces)
}

function covers(range: string, characters: ReadonlySet<number>): boolean {
  const spans = range.split(',').map((part) => {
    const [start = '', end = start] = part.trim().replace('U+', '').split('-')
    return [Number.parseInt(start, 16), Number.parseInt(end, 16)] as const
  })
  return [...characters].some(
    (code) => code > 127 && spans.some(([start, end]) => code >= start && code <= end),
  )
}
