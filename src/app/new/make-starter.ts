import Handlebars from 'handlebars/runtime.js'
import actionPlan from '../../../templates/new/action-plan.hbs'
import confidentiality from '../../../templates/new/confidentiality.hbs'
import identities from '../../../templates/new/identities.hbs'
import panel from '../../../templates/new/panel.hbs'
import prompt from '../../../templates/new/prompt.hbs'
import recommendations from '../../../templates/new/recommendations.hbs'
import section from '../../../templates/new/section.hbs'
import termsOfReference from '../../../templates/new/terms-of-reference.hbs'
import titlePage from '../../../templates/new/title-page.hbs'

const texts: Readonly<Record<string, TemplateSpecification>> = {
  'action-plan': actionPlan,
  confidentiality,
  identities,
  panel,
  prompt,
  recommendations,
  section,
  'terms-of-reference': termsOfReference,
  'title-page': titlePage,
}

/** Fills in one of the texts that a new report begins with. */
export type FillStarter = (name: string, view: object) => string

/** The texts that a new report begins with. A section without one of its own gets `section`. */
export function makeStarter(): FillStarter {
  const engine = Handlebars.create()
  const fills = new Map(Object.entries(texts).map(([name, text]) => [name, engine.template(text)]))
  for (const [name, fill] of fills) engine.registerPartial(name, fill)
  return (name, view) => (fills.get(name) ?? engine.template(section))(view).trimEnd().concat('\n')
}
