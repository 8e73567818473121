import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import abbreviations from '../../templates/home-office/partials/abbreviations.hbs'
import actionPlan from '../../templates/home-office/partials/action-plan.hbs'
import contents from '../../templates/home-office/partials/contents.hbs'
import cover from '../../templates/home-office/partials/cover.hbs'
import fonts from '../../templates/home-office/partials/fonts.hbs'
import note from '../../templates/home-office/partials/note.hbs'
import panel from '../../templates/home-office/partials/panel.hbs'
import pseudonyms from '../../templates/home-office/partials/pseudonyms.hbs'
import recommendations from '../../templates/home-office/partials/recommendations.hbs'
import section from '../../templates/home-office/partials/section.hbs'
import print from '../../templates/home-office/print.hbs'
import web from '../../templates/home-office/web.hbs'
import type { FontFace, Look } from '../render/render-report.ts'

const styleSheets = fileURLToPath(new URL('../../templates/home-office/', import.meta.url))

/** The look of a Home Office report: its templates come compiled, its style sheets are read. */
export async function loadLook(): Promise<Look> {
  const read = (file: string): Promise<string> => readFile(join(styleSheets, file), 'utf8')
  const [printCss, webCss] = await Promise.all([read('print.css'), read('web.css')])
  return {
    documents: { print, web },
    partials: {
      abbreviations,
      'action-plan': actionPlan,
      contents,
      cover,
      fonts,
      note,
      panel,
      pseudonyms,
      recommendations,
      section,
    },
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
