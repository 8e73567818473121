import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontFace } from '../../render/render-report.ts'
import { once } from '../../support/once.ts'

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/arimo/package.json'))

/**
 * Arimo, of the widths of Arial, in the alphabets that a text uses; the Latin one always. It ships with the program; no
 * font of the machine is asked for.
 */
export async function loadFonts(text: string): Promise<FontFace[]> {
  const beyondAscii = new Set(text.match(/[^\0-\x7f]/gu))
  const codes = [...beyondAscii].map((character) => character.codePointAt(0) ?? 0)
  const faces = Object.entries(await loadRanges()).map(([alphabet, range]) => {
    if (alphabet === 'latin') return loadLatin()
    return covers(range, codes) ? facesOf(alphabet, range) : []
  })
  return (await Promise.all(faces)).flat()
}

/** CSS `unicode-range`, by alphabet. */
const loadRanges = once(
  async (): Promise<Record<string, string>> =>
    JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')),
)

const loadLatin = once(async () => facesOf('latin', (await loadRanges()).latin ?? ''))

function facesOf(alphabet: string, range: string): Promise<FontFace[]> {
  const faces = (['normal', 'italic'] as const).flatMap((style) =>
    ([400, 700] as const).map(async (weight): Promise<FontFace> => {
      const file = join(folder, 'files', `arimo-${alphabet}-${weight}-${style}.woff2`)
      return { style, weight, range, data: (await readFile(file)).toString('base64') }
    }),
  )
  return Promise.all(faces)
}

function covers(range: string, codes: readonly number[]): boolean {
  const spans = range.split(',').map((part) => {
    const [start = '', end = start] = part.trim().replace('U+', '').split('-')
    return [Number.parseInt(start, 16), Number.parseInt(end, 16)] as const
  })
  return codes.some((code) => spans.some(([start, end]) => code >= start && code <= end))
}
