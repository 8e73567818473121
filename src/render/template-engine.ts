import Handlebars from 'handlebars/runtime.js'

/** What makes text of templates that know these partials, by name, and no others. */
export function templateEngine(
  partials: Readonly<Record<string, TemplateSpecification>>,
): typeof Handlebars {
  const engine = Handlebars.create()
  engine.registerHelper('cssString', cssString)
  for (const [name, partial] of Object.entries(partials))
    engine.registerPartial(name, engine.template(partial))
  return engine
}

/** Words as a string of CSS, for the margins of pages. */
function cssString(words: unknown): Handlebars.SafeString {
  const escaped = String(words ?? '').replace(
    /[^\p{L}\p{N} ·.,-]/gu,
    (c) => `\\${c.codePointAt(0)?.toString(16)} `,
  )
  return new Handlebars.SafeString(`"${escaped}"`)
}
