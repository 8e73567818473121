import Handlebars from 'handlebars'

/**
 * A plugin of rolldown and vite: `import cover from './cover.hbs'` gives the compiled template. To compile
 * them anew for every command took a tenth of its time.
 */
export function precompileTemplates() {
  return {
    name: 'precompile-templates',
    transform: {
      filter: { id: /\.hbs$/ },
      handler(text, id) {
        // A starting text is Markdown: nothing in it is escaped for HTML.
        const noEscape = id.includes('/templates/new/')
        const precompiled = Handlebars.precompile(text, { noEscape })
        return { code: `export default ${precompiled}`, moduleType: 'js', map: null }
      },
    },
  }
}
