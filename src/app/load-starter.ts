import { readdir, readFile } from 'node:fs/promises'
import Handlebars from 'handlebars'

const templates = new URL('../../templates/new/', import.meta.url)

/** Fills in one of the texts that a new report begins with. */
export type FillStarter = (name: string, view: object) => string

/** Reads the texts that a new report begins with. A section without one of its own gets `section`. */
export async function loadStarter(): Promise<FillStarter> {
  const names = await readdir(templates)
  const texts = await Promise.all(
    names.map(
      async (name) =>
        [name.replace(/\.hbs$/, ''), await readFile(new URL(name, templates), 'utf8')] as const,
    ),
  )
  const engine = Handlebars.create()
  for (const [name, text] of texts) engine.registerPartial(name, text)
  const own = new Map(texts)
  return (name, view) => {
    const text = own.get(name) ?? own.get('section') ?? ''
    return engine.compile(text, { noEscape: true, strict: false })(view).trimEnd().concat('\n')
  }
}
