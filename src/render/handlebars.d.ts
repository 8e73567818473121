/** What `scripts/precompile-templates.mjs` makes of a template: the runtime turns it into a function. */
declare module '*.hbs' {
  const specification: TemplateSpecification
  export default specification
}

declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}
